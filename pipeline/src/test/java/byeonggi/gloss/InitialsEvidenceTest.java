// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsEvidenceTest {
  private final Evidence evidence = new InitialsEvidence();

  @ParameterizedTest(name = "{1}, not {2}")
  @CsvSource({
    "이 Multi-Head Latent Attention(MLA)은 빠르다, Multi-Head Latent Attention, Latent Attention",
    "기관 Department of Energy(DoE)의, Department of Energy, Energy",
    "그 방식 MLA(Multi-Head Latent Attention)는, MLA, LA",
    "기법 RLHF(Reinforcement Learning from Human Feedback)는, RLHF, LHF"
  })
  void initialsFitTheirWholeWordsInEitherOrder(String text, String right, String wrong) {
    Bracketed bracketed = Bracketed.text(text);
    assertTrue(bracketed.says(evidence, right).has("initials.fit"));
    assertFalse(bracketed.says(evidence, wrong).has("initials.fit"));
  }

  @Test
  void lettersOfOtherWordsDoNotFit() {
    Bracketed bracketed = Bracketed.text("이 Latent Diffusion Model(MLA)은 빠르다");
    assertFalse(bracketed.says(evidence, "Latent Diffusion Model").has("initials.fit"));
  }

  @Test
  void wordsInHangulAreNotSpokenOf() {
    Bracketed bracketed = Bracketed.text("다중 머리 주의(MHA)는 빠르다");
    assertTrue(bracketed.says(evidence, "다중 머리 주의").isNothing());
    assertTrue(bracketed.says(evidence, Candidate.NO_TERM).isNothing());
  }

  @Test
  void charactersAreNotSpokenOf() {
    assertTrue(Bracketed.text("회사 DeepSeek(深度求索)가").says(evidence, "DeepSeek").isNothing());
  }
}
