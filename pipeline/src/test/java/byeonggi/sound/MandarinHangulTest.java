// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MandarinHangulTest {
  private final MandarinHangul engine = MandarinHangul.bundled();

  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/sound/mandarin.tsv", delimiter = '\t')
  void officialSpellingSoundsAlike(String term, String hangul) {
    assertTrue(engine.similarity(term, hangul) >= 0.97);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/sound/mandarin.tsv", delimiter = '\t')
  void wordBeforeIsNotTaken(String term, String hangul) {
    String text = "그러나 " + hangul;
    assertEquals(4, engine.sounds(term).align(text, 0, text.length()).bestStart());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/sound/mandarin-as-written.tsv", delimiter = '\t')
  void otherSpellingsOfPeopleAreNear(String term, String hangul) {
    assertTrue(engine.similarity(term, hangul) >= 0.8);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/sound/not-mandarin.tsv", delimiter = '\t')
  void otherWordsAreFar(String term, String hangul) {
    assertTrue(engine.similarity(term, hangul) <= 0.7);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/sound/mandarin.tsv", delimiter = '\t')
  void suffixOfTheGlossLeavesTheTermCovered(String term, String hangul) {
    String gloss = hangul + " 그룹";
    SoundAlignment alignment = engine.sounds(term).align(gloss, 0, gloss.length());
    assertEquals(1, alignment.coverage(0).term(), 0.001);
    assertTrue(alignment.coverage(0).text() < 1);
    assertEquals(Optional.of(0), alignment.heard(0, 0).map(Span::start));
  }

  @Test
  void latinInTheTermIsHeardAsItself() {
    assertEquals(1, engine.similarity("智谱AI", "즈푸AI"), 0.001);
    assertTrue(engine.similarity("智谱AI", "즈푸") < 0.8);
  }

  @Test
  void pinyinIsCutIntoSyllables() {
    assertEquals(1, engine.pinyinSounds("Liang Wenfeng").orElseThrow().similarity("량원펑"), 0.001);
    assertEquals(1, engine.pinyinSounds("Xi'an").orElseThrow().similarity("시안"), 0.001);
    assertEquals(Optional.empty(), engine.pinyinSounds("Smith"));
    assertEquals(Optional.empty(), engine.pinyinSounds(""));
  }

  @Test
  void emptyTextsAreNotAlike() {
    assertEquals(0, engine.similarity("", "베이징"));
    assertEquals(0, engine.similarity("北京", ""));
    assertEquals(0, engine.similarity("北京", " ·"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/sound/mandarin-words.tsv", delimiter = '\t')
  void readingOfTheWordIsPreferredAndOthersStayPossible(
      String term, String hangul, String otherwise) {
    assertEquals(1, engine.similarity(term, hangul));
    double other = engine.similarity(term, otherwise);
    assertTrue(other < 0.995 && other > 0.7, () -> "" + other);
  }
}
