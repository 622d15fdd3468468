// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyEvidenceTest {
  private final Evidence evidence = new MorphologyEvidence();

  @ParameterizedTest(name = "after {2} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "학교는 강물(江水)이|강물|TOPIC",
        "학교의 강물(江水)이|강물|GENITIVE",
        "학교에서 강물(江水)이|강물|ADVERBIAL",
        "흐르는 강물(江水)이|강물|ADNOMINAL",
        "먹고 강물(江水)을|강물|CONNECTIVE",
        "학교, 강물(江水)이|강물|COMMA",
        "첫째: 강물(江水)이|강물|COLON",
        "강물(江水)이|강물|BLOCK_START",
        "눈이 왔다. 강물(江水)이|강물|BLOCK_START"
      })
  void whatStandsBeforeTheCandidateIsNamed(String text, String gloss, String before) {
    assertTrue(Bracketed.text(text).says(evidence, gloss).has("morphology.after." + before));
  }

  @Test
  void aParticleOfTheClauseIsHeldByTheLongerCandidateOnly() {
    Bracketed bracketed = Bracketed.text("학교는 긴 강물(江水)이");
    assertTrue(bracketed.says(evidence, "학교는 긴 강물").has("morphology.holds.TOPIC"));
    assertFalse(bracketed.says(evidence, "긴 강물").has("morphology.holds.TOPIC"));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "이것을 해자(护城河)로|이것을 해자|true",
        "이것을 해자(护城河)로|해자|false",
        "물을 막은 둑(堤)이|물을 막은 둑|false",
        "그는 둑(堤)을|그는 둑|true",
        "물을 막는다(防水)고|물을 막는다|false"
      })
  void aParticleWithoutAPredicateIsUngoverned(String text, String gloss, boolean ungoverned) {
    assertEquals(
        ungoverned, Bracketed.text(text).says(evidence, gloss).has("morphology.ungoverned"));
  }

  @Test
  void aBeginningInsideAWordIsSeen() {
    Bracketed bracketed = Bracketed.text("남쪽 광둥성(广东)은");
    assertTrue(bracketed.says(evidence, "둥성").has("morphology.insideWord"));
    assertFalse(bracketed.says(evidence, "광둥성").has("morphology.insideWord"));
    assertFalse(bracketed.says(evidence, "남쪽 광둥성").has("morphology.insideWord"));
  }

  @Test
  void aBeginningInsideAMorphemeIsWorseThanBetweenTwo() {
    Bracketed bracketed = Bracketed.text("저 학교생활(學校生活)은");
    assertFalse(bracketed.says(evidence, "생활").has("morphology.insideMorpheme"));
    assertTrue(bracketed.says(evidence, "활").has("morphology.insideMorpheme"));
  }

  @Test
  void aChangeOfScriptIsNotInsideAWord() {
    Bracketed bracketed = Bracketed.text("이른바 AI학교(學校)는");
    assertFalse(bracketed.says(evidence, "학교").has("morphology.insideWord"));
  }

  @Test
  void aParticleLeftBeforeTheBracketIsNamed() {
    Bracketed bracketed = Bracketed.text("저 학교는(學校) 멀다");
    assertTrue(bracketed.says(evidence, "학교").has("morphology.leaves.TOPIC"));
    assertFalse(bracketed.says(evidence, "학교는").has("morphology.leaves.TOPIC"));
    assertTrue(bracketed.says(evidence, "학교는").has("morphology.ends.TOPIC"));
  }

  @Test
  void aWordLeftBeforeTheBracketIsSeen() {
    Bracketed bracketed = Bracketed.text("어제 마윈 회장(马云)이");
    assertTrue(bracketed.says(evidence, "마윈").has("morphology.leavesWord"));
    assertFalse(bracketed.says(evidence, "마윈 회장").has("morphology.leavesWord"));
  }

  @Test
  void whatTheFirstWordBeginsWithIsNamed() {
    Bracketed bracketed = Bracketed.text("그러나 매우 큰 강물(江水)이");
    assertTrue(bracketed.says(evidence, "강물").has("morphology.begins.NOUN"));
    assertTrue(bracketed.says(evidence, "매우 큰 강물").has("morphology.begins.ADVERB"));
    assertTrue(bracketed.says(evidence, "그러나 매우 큰 강물").has("morphology.begins.CONJUNCTION"));
  }

  @Test
  void aQuotationOfSeveralSentencesGoesBeyondTheClause() {
    Bracketed bracketed = Bracketed.text("노래 ‘눈이 왔다. 봄비’(雪後春雨)는");
    assertTrue(bracketed.says(evidence, "눈이 왔다. 봄비").has("morphology.beyondClause"));
    assertFalse(bracketed.says(evidence, "봄비").has("morphology.beyondClause"));
  }

  @Test
  void onlyWordsLeftOfTheBracketAreSpokenOf() {
    Bracketed reversed = Bracketed.text("护城河(해자)는");
    assertTrue(reversed.says(evidence, reversed.inside("해자")).isNothing());
    assertTrue(reversed.says(evidence, Candidate.NO_TERM).isNothing());
  }
}
