// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

  private static Clause clause(String text) {
    return Bracketed.text(text).context().clause();
  }

  private static List<String> words(Clause clause) {
    return clause.eojeols().stream()
        .map(eojeol -> clause.text().substring(eojeol.start(), eojeol.end()))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "눈이 왔다. 그러나 봄비(春雨)가|그러나,봄비",
        "눈이 왔다! 봄비(春雨)가|봄비",
        "“눈이 왔다.” 그가 봄비(春雨)를|그가,봄비",
        "3.1 큰 강물(江水)이|3.1,큰,강물",
        "값은 1.5배 오른 강물(江水)|값은,1.5배,오른,강물",
        "‘큰 강물’(江水)이|큰,강물",
        "강 — 큰 강물(江水)이|강,큰,강물",
        "큰 강(江)과 바다(大海)가|큰,강과,바다"
      })
  void aClauseGoesBackToTheSentence(String text, String words) {
    List<Bracketed> all = Bracketed.mentions(text).stream().map(Bracketed::of).toList();
    Clause clause = all.get(all.size() - 1).context().clause();
    assertEquals(List.of(words.split(",")), words(clause));
    assertTrue(clause.fromBlockStart());
  }

  @Test
  void aLongClauseIsCutAndDoesNotBeginABlock() {
    Clause clause = clause("물은 흐르고 ".repeat(20) + "강물(江水)이 찬다");
    assertTrue(clause.eojeols().size() >= 10 && clause.eojeols().size() < 30);
    assertFalse(clause.fromBlockStart());
    assertEquals(clause.start(), clause.eojeols().get(0).start());
  }

  @Test
  void aClauseInABracketDoesNotBeginABlock() {
    assertFalse(clause("나라(옛 도읍 낙양(洛陽) 남쪽)는").fromBlockStart());
  }

  @Test
  void morphemesStandWhereTheTextHasThem() {
    Clause clause = clause("눈이 왔다. 그러나 나는 봄비(春雨)를");
    assertEquals(
        "나",
        clause.morphemes().stream()
            .filter(m -> m.first() == Grammar.PRONOUN)
            .map(m -> clause.text().substring(m.start(), m.end()))
            .findFirst()
            .orElse(""));
    assertTrue(clause.morphemes().stream().allMatch(m -> m.start() >= clause.start()));
  }

  @ParameterizedTest(name = "{0} ends in {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "학교는 강물(江水)|TOPIC",
        "학교의 강물(江水)|GENITIVE",
        "먹는 강물(江水)|ADNOMINAL",
        "학교, 강물(江水)|COMMA",
        "학교: 강물(江水)|COLON",
        "학교 - 강물(江水)|DASH",
        "‘학교’ 강물(江水)|CLOSING_QUOTE",
        "‘학교’, 강물(江水)|COMMA",
        "Java 강물(江水)|FOREIGN",
        "학교는 ‘강물’(江水)|TOPIC"
      })
  void punctuationOutweighsTheMorphemeAtTheEndOfAWord(String text, Tail tail) {
    assertEquals(tail, clause(text).eojeols().get(0).tail());
  }

  @Test
  void theEndOfALineInTheSourceIsATail() {
    assertEquals(Tail.LINE_END, clause("긴 길\n강물(江水)이 흐른다").eojeols().get(1).tail());
  }

  @Test
  void aWordKnowsTheQuotationThatItOpens() {
    List<Eojeol> eojeols = clause("그는 ‘큰 강물’(江水)을").eojeols();
    assertEquals(List.of(false, true, false), eojeols.stream().map(Eojeol::quoteBefore).toList());
  }

  @Test
  void aWordKnowsWhatItsFirstMorphemeDoes() {
    List<Eojeol> eojeols = clause("그러나 매우 큰 강물(江水)을").eojeols();
    assertEquals(
        List.of(Grammar.CONJUNCTION, Grammar.ADVERB, Grammar.VERB, Grammar.NOUN),
        eojeols.stream().map(Eojeol::head).toList());
  }

  @Test
  void nothingButMarksHasNoWord() {
    assertTrue(Bracketed.of(Bracketed.alone("大海")).context().clause().eojeols().isEmpty());
  }
}
