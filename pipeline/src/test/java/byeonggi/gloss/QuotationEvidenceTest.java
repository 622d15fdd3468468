// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationEvidenceTest {
  private final Evidence evidence = new QuotationEvidence();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "그는 ‘먼 길’(遠路)을 떠났다",
        "그는 “먼 길”(遠路)을 떠났다",
        "그는 '먼 길'(遠路)을 떠났다",
        "그는 『먼 길』(遠路)을 읽었다",
        "그는 《먼 길》(遠路)을 읽었다",
        "그는 ‘먼 길’이라는(遠路) 말을 했다"
      })
  void onlyTheWholeQuotationIsExact(String text) {
    Bracketed bracketed = Bracketed.text(text);
    assertTrue(bracketed.says(evidence, "먼 길").has("quotation.exact"));
    assertFalse(bracketed.says(evidence, "길").has("quotation.exact"));
    assertFalse(bracketed.says(evidence, "먼").has("quotation.exact"));
  }

  @Test
  void aPartOfAQuotationCutsIt() {
    Bracketed bracketed = Bracketed.text("그는 ‘먼 길’(遠路)을 떠났다");
    assertTrue(bracketed.says(evidence, "길").has("quotation.cut"));
    assertTrue(bracketed.says(evidence, "먼").has("quotation.opens"));
    assertTrue(bracketed.says(evidence, "그는 ‘먼").has("quotation.unbalanced"));
  }

  @Test
  void aQuotationInsideIsHeldWholeOrCut() {
    Bracketed bracketed = Bracketed.text("이른바 ‘해자’라는 낱말(护城河)은");
    assertTrue(bracketed.says(evidence, "‘해자’라는 낱말").has("quotation.holds"));
    assertTrue(bracketed.says(evidence, "자’라는 낱말").has("quotation.unbalanced"));
  }

  @Test
  void marksOfATitleAreMoreThanQuotationMarks() {
    assertTrue(Bracketed.text("소설 《먼 길》(遠路)은").says(evidence, "먼 길").has("quotation.title"));
    assertFalse(Bracketed.text("소설 ‘먼 길’(遠路)은").says(evidence, "먼 길").has("quotation.title"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "먼저 **구현 지능**(具身智能)을 다룬다",
        "먼저 *구현 지능*(具身智能)을 다룬다",
        "먼저 **구현 지능(具身智能)**을 다룬다",
        "먼저 **구현 지능(具身智能)을 다룬다**.",
        "먼저 [구현 지능](https://example.org/a)(具身智能)을 다룬다"
      })
  void onlyTheWholeEmphasisOrLinkIsMarked(String text) {
    Bracketed bracketed = Bracketed.text(text);
    assertTrue(bracketed.says(evidence, "구현 지능").has("quotation.marked"));
    assertFalse(bracketed.says(evidence, "지능").has("quotation.marked"));
    assertFalse(bracketed.says(evidence, "먼저 구현 지능").has("quotation.marked"));
  }

  @Test
  void quotationMarksInsideTheEmphasisDoNotMatter() {
    Bracketed bracketed = Bracketed.text("먼저 **‘구현 지능’**(具身智能)을 다룬다");
    assertTrue(bracketed.says(evidence, "구현 지능").has("quotation.marked"));
    assertTrue(bracketed.says(evidence, "구현 지능").has("quotation.exact"));
  }

  @Test
  void aCandidateMayLieWithinEmphasisOrCutIt() {
    Bracketed bracketed = Bracketed.text("아주 **낡은 배와 긴** 강물(長江)이");
    assertTrue(bracketed.says(evidence, "긴 강물").has("quotation.cutsMark"));
    assertFalse(bracketed.says(evidence, "강물").has("quotation.cutsMark"));
    assertFalse(bracketed.says(evidence, "낡은 배와 긴 강물").has("quotation.cutsMark"));
    Bracketed whole = Bracketed.text("아주 **낡은 강물**(長江)이");
    assertTrue(whole.says(evidence, "강물").has("quotation.withinMark"));
  }

  @Test
  void plainWordsAreNotSpokenOf() {
    Bracketed bracketed = Bracketed.text("‘낡은 배’와 긴 강물(長江)이 보인다");
    assertTrue(bracketed.says(evidence, "긴 강물").isNothing());
    assertTrue(bracketed.says(evidence, Candidate.NO_TERM).isNothing());
  }

  @Test
  void wordsInTheBracketAreNotSpokenOf() {
    Bracketed bracketed = Bracketed.text("护城河(‘해자’)는");
    assertTrue(bracketed.says(evidence, bracketed.inside("해자")).isNothing());
  }
}
