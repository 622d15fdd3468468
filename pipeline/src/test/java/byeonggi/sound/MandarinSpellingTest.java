// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.sound.MandarinSpelling.Departure;
import byeonggi.sound.MandarinSpelling.Part;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class MandarinSpellingTest {
  private final MandarinSpelling spelling = new MandarinSpelling();

  @Test
  void aDepartureTellsTheCharacterItsPinyinAndBothSpellings() {
    assertEquals(
        Optional.of(new Departure("핀둬둬", List.of(new Part("拼", "pin", "삔", "핀")))),
        spelling.departure("拼多多", "삔둬둬"));
  }

  @ParameterizedTest
  @CsvSource({
    "北京,뻬이징,베이징",
    "青岛,칭따오,칭다오",
    "美团,메이투안,메이퇀",
    "临界点,린제디엔,린제뎬",
    "百川,바이추안,바이촨",
    "刘晓波,리우샤오보,류샤오보",
    "毛泽东,마오저둥,마오쩌둥",
    "重庆,총칭,충칭"
  })
  void whatIsNearlyTheOfficialSpellingDeparts(String term, String gloss, String official) {
    assertEquals(Optional.of(official), spelling.departure(term, gloss).map(Departure::official));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = {
        "/byeonggi/sound/mandarin.tsv",
        "/byeonggi/sound/not-mandarin.tsv",
        "/byeonggi/sound/sino-korean.tsv",
        "/byeonggi/sound/japanese.tsv",
        "/byeonggi/sound/mandarin-words.tsv"
      },
      delimiter = '\t')
  void officialSpellingsReadingsAndOtherWordsDoNot(String term, String gloss) {
    assertEquals(Optional.empty(), spelling.departure(term, gloss));
  }

  @ParameterizedTest
  @CsvSource({
    "北京,북경",
    "先导智能,선다오지능",
    "阿里,알리",
    "李光耀,리콴유",
    "梁振英,렁춘잉",
    "渝關,유관",
    "量化,양적",
    "护城河,해자",
    "大模型,대형 모델",
    "字节,바이투댄스",
    "微信Weixin,웨이신",
    "护,후",
    "'',''"
  })
  void whatIsNoAttemptAtTheSoundDoesNot(String term, String gloss) {
    assertEquals(Optional.empty(), spelling.departure(term, gloss));
  }
}
