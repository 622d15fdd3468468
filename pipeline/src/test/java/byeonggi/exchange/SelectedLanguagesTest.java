// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.glossary.Entry;
import byeonggi.glossary.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are named by languages, which a person may have typed. */
class SelectedLanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "zh, zh",
    "ZH, zh",
    "zh_CN, zh-CN",
    "ko-hani, ko-Hani",
    "../../x, und",
    "중국어, und",
  })
  void tagsAreInOneForm(String written, String tag) {
    Selection all =
        new Selection(Direction.SOURCE_TARGET, 0, 0, EnumSet.allOf(Status.class), List.of());
    List<TermPair> pairs =
        all.from(List.of(Pairs.entry("a", "가", new LanguagePair(written, "ko"), ""))).pairs();
    assertEquals(tag + "-ko", pairs.get(0).languages().fileName());
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/exchange/open-languages.csv", numLinesToSkip = 1)
  void aLanguageThatNoRowNamesIsJudgedByTheLettersOfTheTable(
      String what, String pairs, String languages) {
    Selection all =
        new Selection(Direction.SOURCE_TARGET, 0, 0, EnumSet.allOf(Status.class), List.of());
    List<Entry> entries =
        Arrays.stream(pairs.split(" "))
            .map(pair -> pair.split("[=@]"))
            .map(
                part ->
                    Pairs.entry(
                        part[0], part[1], new LanguagePair(part.length > 2 ? part[2] : "", ""), ""))
            .toList();
    assertEquals(
        languages,
        all.from(entries).pairs().stream()
            .map(pair -> pair.languages().fileName())
            .collect(Collectors.joining(" ")),
        what);
  }

  @Test
  void aRangeOfLanguagesTakesWhatIsJudgedToBeOfThem() {
    Selection chinese =
        new Selection(Direction.SOURCE_TARGET, 0, 0, EnumSet.allOf(Status.class), List.of("zh"));
    Selection.Selected selected =
        chinese.from(
            List.of(
                Pairs.entry("护城河", "해자", new LanguagePair("", ""), ""),
                Pairs.entry("moat", "해자", new LanguagePair("", ""), "")));
    assertEquals(List.of("护城河"), selected.pairs().stream().map(TermPair::source).toList());
    assertEquals(1, selected.leftOut());
  }

  @Test
  void whatCannotBeJudgedIsDroppedWithTheWayOut() {
    Selection all =
        new Selection(Direction.SOURCE_TARGET, 0, 0, EnumSet.allOf(Status.class), List.of());
    TermPair pair =
        all.from(List.of(Pairs.entry("☯", "태극", new LanguagePair("", ""), ""))).pairs().get(0);
    String reason =
        LanguageCodes.tags("DeepL", "zh", "ko").rule().reasonAgainst(pair).orElseThrow();
    assertTrue(reason.contains("names no language") && reason.contains("source_lang"), reason);
  }
}
