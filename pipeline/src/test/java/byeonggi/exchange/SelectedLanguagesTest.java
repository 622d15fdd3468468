// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.glossary.Status;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are named by languages, which a person may have typed. */
class SelectedLanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "zh, zh",
    "ZH, zh",
    "zh_CN, zh-CN",
    "ko-hani, ko-Hani",
    "'', und",
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
}
