// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.text.Span;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SinoKoreanTest {
  private final SinoKorean engine = SinoKorean.bundled();

  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/sound/sino-korean.tsv", delimiter = '\t')
  void readsByAnyReadingOfTheCharacters(String han, String hangul) {
    assertTrue(engine.reads(han, hangul));
    assertEquals(1, engine.similarity(han, hangul));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/sound/sino-korean.tsv", delimiter = '\t')
  void readingBeginsAfterOtherWords(String han, String hangul) {
    String text = "이른바 ‘" + hangul + "’이";
    assertEquals(OptionalInt.of(5), engine.readingStart(han, text, 0, text.length() - 1));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/sound/not-sino-korean.tsv", delimiter = '\t')
  void otherWordsAreNoReadings(String han, String hangul) {
    assertFalse(engine.reads(han, hangul));
    assertTrue(engine.similarity(han, hangul) < 0.9);
  }

  @Test
  void readingMayBeWrittenWithBlanks() {
    assertTrue(engine.reads("民主主義", "민주 주의"));
    assertTrue(engine.reads("魏·蜀·吳", "위·촉·오"));
  }

  @Test
  void charactersThatAreReadStandWhereTheyAreHeard() {
    SoundAlignment alignment = engine.sounds("大型模型").align("대형 모델", 0, 5);
    assertEquals(Optional.of(new Span(0, 1)), alignment.heard(0, 0));
    assertEquals(Optional.of(new Span(1, 2)), alignment.heard(1, 0));
    assertEquals(Optional.of(new Span(3, 4)), alignment.heard(2, 0));
    assertEquals(Optional.empty(), alignment.heard(3, 0));
  }

  @Test
  void readingsListInitialFormsToo() {
    assertTrue(engine.readings('樂').contains("악"));
    assertTrue(engine.readings('乐').contains("락낙"));
    assertEquals("", engine.readings('a'));
  }

  @Test
  void nothingReadsAsNothing() {
    assertFalse(engine.reads("", ""));
    assertFalse(engine.reads("·", "가"));
  }
}
