// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthEvidenceTest {
  private final Evidence evidence = new LengthEvidence();

  @ParameterizedTest(name = "{1} for the term in {0}")
  @CsvSource({"먼 나라의 각주구검(刻舟求劍)은, 각주구검", "그 옳고 그름(是非道理)을, 옳고 그름", "가게 사쿠라(さくら)에, 사쿠라"})
  void aSyllableForEachCharacterIsSeen(String text, String gloss) {
    Bracketed bracketed = Bracketed.text(text);
    assertTrue(bracketed.says(evidence, gloss).has("length.sameSyllables"));
    assertFalse(bracketed.says(evidence, gloss.substring(1)).has("length.sameSyllables"));
  }

  @Test
  void moreWordsThanCharactersAreSeen() {
    Bracketed bracketed = Bracketed.text("물이 맑은 저 먼 큰 바다(大海)가");
    assertFalse(bracketed.says(evidence, "큰 바다").has("length.moreWordsThanCharacters"));
    assertTrue(bracketed.says(evidence, "먼 큰 바다").has("length.moreWordsThanCharacters"));
  }

  @Test
  void eachWordMoreWeighsMore() {
    Bracketed bracketed = Bracketed.text("물이 맑은 저 먼 큰 바다(大海)가");
    double two = bracketed.says(evidence, "큰 바다").of("length.words");
    double three = bracketed.says(evidence, "먼 큰 바다").of("length.words");
    double six = bracketed.says(evidence, "물이 맑은 저 먼 큰 바다").of("length.words");
    assertTrue(two < three && three < six);
  }

  @ParameterizedTest(name = "{1} for the term in {0}")
  @CsvSource({
    "그는 스케일링 법칙(Scaling Law)을, 스케일링 법칙",
    "새 다중 머리 주의(Multi-Head Attention)는, 다중 머리 주의",
    "느린 생각(thinking)을, 생각"
  })
  void aWordForEachWordIsSeen(String text, String gloss) {
    Bracketed bracketed = Bracketed.text(text);
    Said right = bracketed.says(evidence, gloss);
    Said more = bracketed.says(evidence, bracketed.context().left().text());
    assertTrue(right.has("length.sameWords"));
    assertTrue(more.has("length.oneWordMore"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "올해 국내총생산(GDP)이, 국내총생산, twoSyllablesPerInitial",
    "그 세계 보건 기구(WHO)는, 세계 보건 기구, twoSyllablesPerInitial",
    "새 방송사(CNN)가, 방송사, fewSyllablesPerInitial",
    "그 대한민국 정부(KG)는, 대한민국 정부, twoSyllablesPerInitial",
    "그 기술이전촉진위원회(TC)는, 기술이전촉진위원회, manySyllablesPerInitial"
  })
  void theSyllablesOfAnInitialismAreCounted(String text, String gloss, String feature) {
    assertTrue(Bracketed.text(text).says(evidence, gloss).has("length." + feature));
  }

  @Test
  void anInitialismIsCountedByItsLetters() {
    Bracketed bracketed = Bracketed.text("이 거대 언어 모델(LLM)은");
    assertTrue(bracketed.says(evidence, "거대 언어 모델").has("length.wordPerInitial"));
    assertFalse(bracketed.says(evidence, "모델").has("length.wordPerInitial"));
    assertFalse(bracketed.says(evidence, "이 거대 언어 모델").has("length.wordPerInitial"));
  }

  @Test
  void wordsInTheBracketAreCountedApart() {
    Bracketed bracketed = Bracketed.text("앱 핀둬둬(拼多多, 초저가 장터)와");
    Said inside = bracketed.says(evidence, bracketed.inside("초저가 장터"));
    Said left = bracketed.says(evidence, "핀둬둬");
    assertNotEquals(inside, left);
    assertTrue(inside.values().keySet().stream().allMatch(name -> name.contains("inside")));
  }

  @Test
  void marksAndBlanksAreNoSyllables() {
    Bracketed marked = Bracketed.text("그 ‘옳음·그름’(正誤是非邪)을");
    Bracketed plain = Bracketed.text("그 옳음그름(正誤是非邪)을");
    assertEquals(
        plain.says(evidence, "옳음그름").values().keySet(),
        marked.says(evidence, "옳음·그름").values().keySet());
  }

  @Test
  void noTermHasNoLength() {
    assertTrue(Bracketed.text("큰 바다(大海)가").says(evidence, Candidate.NO_TERM).isNothing());
  }
}
