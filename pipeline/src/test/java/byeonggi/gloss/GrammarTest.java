// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.lucene.analysis.ko.POS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrammarTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "이, SUBJECT",
    "가, SUBJECT",
    "께서, SUBJECT",
    "을, OBJECT",
    "를, OBJECT",
    "의, GENITIVE",
    "은, TOPIC",
    "는, TOPIC",
    "도, TOPIC",
    "까지, TOPIC",
    "마다, TOPIC",
    "과, AND",
    "와, AND",
    "하고, AND",
    "라고, QUOTATIVE",
    "이라고, QUOTATIVE",
    "에, ADVERBIAL",
    "에서, ADVERBIAL",
    "으로, ADVERBIAL",
    "부터, ADVERBIAL"
  })
  void particlesAreToldApartByTheirForm(String form, Grammar grammar) {
    assertEquals(grammar, Grammar.of(POS.Tag.J, form));
    assertTrue(grammar.isParticle());
    assertFalse(grammar.isEnding() || grammar.isNoun());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "는, ADNOMINAL",
    "던, ADNOMINAL",
    "라는, ADNOMINAL",
    "는다는, ADNOMINAL",
    "기, NOMINAL",
    "음, NOMINAL",
    "다, FINAL",
    "습니다, FINAL",
    "어요, FINAL",
    "을까, FINAL",
    "지요, FINAL",
    "죠, FINAL",
    "고, CONNECTIVE",
    "아서, CONNECTIVE",
    "으며, CONNECTIVE",
    "지만, CONNECTIVE"
  })
  void endingsAreToldApartByTheirForm(String form, Grammar grammar) {
    assertEquals(grammar, Grammar.of(POS.Tag.E, form));
    assertTrue(grammar.isEnding());
    assertFalse(grammar.isParticle() || grammar.isNoun());
  }

  @ParameterizedTest
  @EnumSource(POS.Tag.class)
  void everyTagPlaysAPart(POS.Tag tag) {
    assertNotNull(Grammar.of(tag, "가"));
  }

  @Test
  void nounsOfAnySortAreNouns() {
    assertTrue(Grammar.of(POS.Tag.NNG, "물").isNoun());
    assertTrue(Grammar.of(POS.Tag.NNP, "상하이").isNoun());
    assertTrue(Grammar.of(POS.Tag.NNB, "것").isNoun());
    assertFalse(Grammar.of(POS.Tag.NP, "그").isNoun());
    assertFalse(Grammar.of(POS.Tag.VV, "가").isNoun());
  }

  @ParameterizedTest
  @EnumSource(Grammar.class)
  void everyPartHasATail(Grammar grammar) {
    assertNotNull(Tail.of(grammar));
  }

  @ParameterizedTest
  @EnumSource(
      value = Grammar.class,
      names = {"TOPIC", "SUBJECT", "OBJECT", "ADVERBIAL", "FINAL"})
  void aPhraseEndsWithAParticleOrAFinalEnding(Grammar grammar) {
    assertTrue(Tail.of(grammar).endsPhrase());
  }

  @ParameterizedTest
  @EnumSource(
      value = Grammar.class,
      names = {"NOUN", "GENITIVE", "AND", "ADNOMINAL", "DETERMINER"})
  void whatBelongsToTheNextWordDoesNotEndAPhrase(Grammar grammar) {
    assertFalse(Tail.of(grammar).endsPhrase());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = ' ',
      value = {
        ", COMMA",
        "、 COMMA",
        "， COMMA",
        ": COLON",
        "- DASH",
        "— DASH",
        "~ DASH",
        "/ BAR",
        "· MIDDOT",
        "ㆍ MIDDOT",
        ". SENTENCE_END",
        "! SENTENCE_END",
        "。 SENTENCE_END",
        "’ CLOSING_QUOTE",
        "》 CLOSING_QUOTE",
        "” CLOSING_QUOTE",
        "@ OTHER_MARK"
      })
  void marksMakeTails(char mark, Tail tail) {
    assertEquals(tail, Tail.ofMark(mark));
  }
}
