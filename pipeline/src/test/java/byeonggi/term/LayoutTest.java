// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LayoutTest {

  @ParameterizedTest(name = "[{1}]…[{2}] is {0}")
  @CsvFileSource(
      resources = "layouts.tsv",
      delimiter = '\t',
      emptyValue = "",
      nullValues = "NONE",
      ignoreLeadingAndTrailingWhitespace = false)
  void tellsHowTheGlossStandsInItsLine(Layout expected, String before, String after) {
    assertEquals(
        expected, Layout.of(unescape(before), unescape(after)), () -> before + "…" + after);
  }

  private static String unescape(String text) {
    return text == null ? "" : text.replace("\\n", "\n");
  }
}
