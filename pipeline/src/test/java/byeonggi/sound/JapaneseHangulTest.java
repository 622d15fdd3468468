// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseHangulTest {
  private final JapaneseHangul engine = JapaneseHangul.bundled();

  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/sound/japanese.tsv", delimiter = '\t')
  void officialSpellingSoundsAlike(String term, String hangul) {
    assertTrue(engine.similarity(term, hangul) >= 0.79, () -> "" + engine.similarity(term, hangul));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/sound/japanese.tsv", delimiter = '\t')
  void wordBeforeIsNotTaken(String term, String hangul) {
    String text = "그러나 " + hangul;
    assertEquals(4, engine.sounds(term).align(text, 0, text.length()).bestStart());
  }

  @ParameterizedTest
  @CsvSource({"長谷川, 하세가와", "服部, 핫토리", "明日, 아시타", "井上, 이노우에", "神戸, 고베", "関ヶ原, 세키가하라", "大人, 오토나"})
  void wordsAndNamesSoundByTheirCharactersOrAsWords(String term, String hangul) {
    double byWords = engine.wordSounds(term).similarity(hangul);
    assertTrue(Math.max(byWords, engine.similarity(term, hangul)) >= 0.9);
  }

  @ParameterizedTest
  @CsvSource({
    "とうきょう, 도쿄",
    "さっぽろ, 삿포로",
    "にいがた, 니가타",
    "おおさか, 오사카",
    "きんぎょ, 긴교",
    "えいが, 에이가",
    "チョコレート, 조코레토",
    "ん, 은"
  })
  void kanaIsWrittenByTheOrthography(String kana, String hangul) {
    assertEquals(hangul, KanaHangul.bundled().hangul(kana, true));
  }

  @Test
  void initialAspirationIsTolerated() {
    assertTrue(engine.similarity("神風", "카미카제") > 0.9);
  }

  @Test
  void simplifiedCharactersAreNotJapanese() {
    assertFalse(engine.canBeJapanese("护城河"));
    assertFalse(engine.canBeJapanese("Tokyo"));
    assertTrue(engine.canBeJapanese("護城河"));
    assertTrue(engine.canBeJapanese("トヨタ"));
  }

  @ParameterizedTest
  @CsvSource({
    "神風, 가미카제",
    "神風, 카미카제",
    "豊田, 토요타",
    "豊田, 도요타",
    "押川, 오시카와",
    "染谷, 소메야",
    "岩切, 이와키리",
    "引地, 히키치"
  })
  void aspirationAndNounsMadeOfVerbsAreExact(String term, String hangul) {
    assertEquals(1, engine.similarity(term, hangul));
  }

  @Test
  void wordsThatTheDictionaryLacksSoundByTheirCharacters() {
    assertTrue(engine.wordSounds("中村槑").similarity("나카무라") > 0.6);
    assertTrue(engine.wordSounds("山葵").similarity("와사비") > 0.99);
  }

  @Test
  void shortenedReadingIsLessToBeExpected() {
    assertTrue(engine.similarity("押川", "오시카") < 0.995);
  }
}
