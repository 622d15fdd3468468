// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterKnowledgeTest {
  @ParameterizedTest
  @CsvSource({
    "發電, 发电",
    "発電, 发电",
    "发电, 发电",
    "龍, 龙",
    "竜, 龙",
    "国, 国",
    "國, 国",
    "广, 广",
    "広, 广",
    "後, 后",
    "后, 后",
    "沢, 泽",
    "DeepSeek, DeepSeek",
    "廠, 厂"
  })
  void formsOfOneCharacterSimplifyAlike(String written, String simple) {
    assertEquals(simple, HanVariants.bundled().simplify(written));
  }

  @ParameterizedTest
  @CsvSource({"发, 發髮", "竜, 龍", "広, 廣"})
  void traditionalFormsAreListed(String character, String forms) {
    String found = HanVariants.bundled().traditional(character.codePointAt(0));
    assertTrue(forms.chars().allMatch(c -> found.indexOf(c) >= 0), found);
  }

  @ParameterizedTest
  @CsvSource({"是, 옳", "厚, 두터", "薄, 얇", "家, 집", "积, 쌓", "大, 크", "自, 스스로", "上, 위", "見, 보"})
  void stemOfAMeaningIsWhatItsFormsShare(String character, String stem) {
    List<HanjaMeaning> meanings = HanjaMeanings.bundled().meanings(character.codePointAt(0));
    assertTrue(meanings.stream().anyMatch(m -> m.stem().equals(stem)), meanings.toString());
  }

  @Test
  void mostUsualReadingComesFirst() {
    assertEquals("zhong", MandarinReadings.bundled().readings('重').get(0));
    assertTrue(MandarinReadings.bundled().readings('重').contains("chong"));
    assertTrue(HanjaReadings.bundled().readings('金').startsWith("금"));
  }

  @Test
  void charactersThatNobodyKnowsHaveNothing() {
    assertEquals(List.of(), MandarinReadings.bundled().readings('가'));
    assertEquals(List.of(), HanjaMeanings.bundled().meanings('a'));
    assertEquals("", HanjaReadings.bundled().readings(0x1F600));
    assertEquals(List.of(), JapaneseReadings.bundled().readings(' '));
  }

  @Test
  void everyRowOfEveryCharacterTableIsFound() {
    Stream.of(
            "han-variants.tsv",
            "hanja-meanings.tsv",
            "hanja-meanings-more.tsv",
            "hanja-readings-libhangul.tsv",
            "hanja-readings-unihan.tsv",
            "japanese-readings.tsv",
            "mandarin-readings.tsv")
        .forEach(
            name -> {
              CharacterTable table = CharacterTable.read(name);
              TableFile.forEachRow(
                  name, (character, row) -> assertEquals(row, table.row(character.codePointAt(0))));
            });
  }

  @Test
  void longestWordWithAReadingOfItsOwnIsFound() {
    MandarinWords words = MandarinWords.bundled();
    assertEquals("重庆", words.wordAt("在重庆市", 1));
    assertEquals("", words.wordAt("北京", 0));
    assertEquals("", words.wordAt("北京", 2));
    assertEquals(List.of(List.of("chong", "qing")), words.readings("重庆"));
    assertEquals(List.of(List.of("shan")), words.readings("单"));
    assertEquals(List.of(), words.readings("北京"));
  }

  @Test
  void readingsOfWordsCanBeHeldOut() {
    assertEquals("보리", HanjaReadings.bundled().wordReading("菩提"));
    assertEquals("", HanjaReadings.bundled().without(Set.of("菩提")).wordReading("菩提"));
    assertEquals("보리", HanjaReadings.bundled().wordReading("菩提"));
  }

  @Test
  void customaryNamesAreKnownInBothScriptsAndWithinTerms() {
    CustomaryNames names = CustomaryNames.bundled();
    assertEquals(List.of("바이트댄스"), names.of("字節跳動"));
    assertEquals(List.of(), names.of("护城河"));
    assertEquals(Set.of("위챗"), names.within("微信公众号"));
    assertEquals(Set.of(), names.within("香港"));
  }
}
