// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The part of speech of a term of several words. */
class PartOfSpeechTest {
  @ParameterizedTest
  @CsvSource({
    "NOUN, noun",
    "PROPN, proper noun",
    "VERB, verb",
    "ADJ, adjective",
    "ADV, adverb",
    "ADJ NOUN, noun",
    "NOUN VERB, ''",
    "PUNCT, ''",
    "'', ''",
  })
  void isThatOfItsOnlyWordOrItsLastNoun(String tags, String words) {
    LanguagePair languages = new LanguagePair("en", "ko");
    TermPair pair = new TermPair("a", "b", languages, Pairs.entry("a", "b", languages, tags));
    assertEquals(words, PartOfSpeech.of(pair).map(PartOfSpeech::words).orElse(""));
  }
}
