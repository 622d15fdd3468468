// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.cli.TextTable.Align;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
  @ParameterizedTest
  @CsvSource({"해자, 4", "护城河, 6", "abc, 3", "ＡＢ, 4", "한(韓), 6", "𠮷, 2", "e\u0301, 1", "'', 0"})
  void widthIsWhatATerminalShows(String text, int columns) {
    assertEquals(columns, DisplayWidth.of(text));
  }

  @Test
  void signsThatSteerTheTerminalAreLeftOut() {
    assertEquals(
        List.of("[31mred b"),
        new TextTable(Align.LEFT).row("\u001b[31mred\u202e\n\u0007b").lines());
  }

  @Test
  void longCellIsCutWithinACharacter() {
    String line = new TextTable(Align.LEFT).row("가".repeat(40)).lines().get(0);
    assertEquals("가".repeat(23) + "…", line);
  }
}
