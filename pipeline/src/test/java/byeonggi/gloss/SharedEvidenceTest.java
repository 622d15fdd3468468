// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SharedEvidenceTest {
  private final Evidence evidence = new SharedEvidence();

  @Test
  void aLatinWordOnBothSidesIsShared() {
    Bracketed bracketed = Bracketed.text("새로운 AI 비서(AI助手)를 냈다");
    assertTrue(
        bracketed.says(evidence, "AI 비서").of("shared.tokens")
            > bracketed.says(evidence, "비서").of("shared.tokens"));
    assertTrue(bracketed.says(evidence, "비서").has("shared.missing"));
    assertFalse(bracketed.says(evidence, "AI 비서").has("shared.missing"));
  }

  @Test
  void capitalsDoNotMatter() {
    Bracketed bracketed = Bracketed.text("새로운 ai 비서(AI Assistant)를 냈다");
    assertEquals(1, bracketed.says(evidence, "ai 비서").of("shared.tokens"));
  }

  @Test
  void aNumberOnBothSidesIsShared() {
    Bracketed bracketed = Bracketed.text("그 무렵 21개조(21條)를 내밀었다");
    assertTrue(bracketed.says(evidence, "21개조").has("shared.tokens"));
    assertFalse(bracketed.says(evidence, "개조").has("shared.tokens"));
  }

  @Test
  void aNumberOfTheCandidateOnlyIsToomuch() {
    Bracketed bracketed = Bracketed.text("중국의 7개 대형 모델(大模型) 스타트업");
    assertTrue(bracketed.says(evidence, "7개 대형 모델").has("shared.numbersMore"));
    assertFalse(bracketed.says(evidence, "대형 모델").has("shared.numbersMore"));
  }

  @Test
  void aLatinWordOfTheCandidateOnlyIsTooMuchBesideHangul() {
    Bracketed bracketed = Bracketed.text("요즘 Kimi 대형 모델(大模型)은");
    assertTrue(bracketed.says(evidence, "Kimi 대형 모델").has("shared.latinMore"));
    assertFalse(bracketed.says(evidence, "대형 모델").has("shared.latinMore"));
    Bracketed latin = Bracketed.text("회사 DeepSeek(深度求索)가");
    assertTrue(latin.says(evidence, "DeepSeek").has("shared.latinGloss"));
  }

  @Test
  void aMarkAtTheEndBelongsToTheGlossIfTheTermHasOne() {
    Bracketed both = Bracketed.text("그는 ‘집에 가라!’(回家吧!)라고");
    assertTrue(both.says(evidence, "집에 가라!").has("shared.endMark"));
    assertFalse(both.says(evidence, "집에 가라").has("shared.endMark"));
    Bracketed one = Bracketed.text("그는 ‘집에 가라!’(回家吧)라고");
    assertTrue(one.says(evidence, "집에 가라!").has("shared.endMarkMore"));
  }

  @Test
  void aMarkInsideIsSharedOrTooMuch() {
    assertTrue(
        Bracketed.text("인수·합병(收购·合并)을", "收购").says(evidence, "인수·합병").has("shared.markMore"));
    assertTrue(Bracketed.text("부서 R&D 센터(R&D中心)는").says(evidence, "R&D 센터").has("shared.mark"));
  }

  @Test
  void noTermSharesNothing() {
    assertTrue(Bracketed.text("새로운 AI 비서(AI助手)를").says(evidence, Candidate.NO_TERM).isNothing());
  }
}
