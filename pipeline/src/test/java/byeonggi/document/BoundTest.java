// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundTest {

  private static Optional<Bound> bound(String text) {
    return MarkdownBound.of(text, Limits.USUAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", ">", "1. ", "1) ", "+ ", "- * ", "> - ", "-\t"})
  void deepLineIsCutOff(String mark) {
    Bound bound = bound("가\n" + mark.repeat(200) + "나\n").orElseThrow();
    assertEquals(2, bound.end());
    assertEquals("nested too deeply", bound.why().error());
    assertTrue(bound("가\n" + mark.repeat(200) + "\n").isPresent() || mark.equals("-\t"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ", "* ", "-", "*", " "})
  void rulesAndBlanksAreNotDeep(String sign) {
    assertEquals(Optional.empty(), bound("가\n" + sign.repeat(500) + "\n나"));
  }

  @Test
  void listThatIndentsFurtherAndFurtherIsCut() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      list.append(" ".repeat(2 * i)).append("- 가\n");
    }
    assertTrue(bound(list.toString()).orElseThrow().end() < list.length());
  }

  @Test
  void rowOfAWideTableCountsAsAllItsColumns() {
    String table = "|a".repeat(2000) + "|\n" + "|-".repeat(2000) + "|\n" + "|\n".repeat(1000);
    assertEquals("over a limit", bound(table).orElseThrow().why().error());
    assertEquals(Optional.empty(), bound("|a|b|\n|-|-|\n" + "|1|2|\n".repeat(10_000)));
  }

  @Test
  void formattingThatStaysOpenCountsInEachBlock() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      page.append("<b id=").append(i).append('>');
    }
    page.append("<p>가".repeat(3000));
    assertTrue(HtmlBound.of(page.toString(), Limits.USUAL).isPresent());
    assertEquals(Optional.empty(), HtmlBound.of("<p><b>가</b>&amp;".repeat(10_000), Limits.USUAL));
    assertEquals(Optional.empty(), HtmlBound.of("<", Limits.USUAL));
  }
}
