// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A table of cases beside the tests: cells parted by tabs, {@code #} begins a remark. */
final class CaseTable {
  private CaseTable() {}

  /** The rows; {@code \n} in a cell is a line break. */
  static Stream<Arguments> rows(String name) {
    return text(name)
        .lines()
        .filter(line -> !line.isBlank() && !isRemark(line))
        .map(line -> line.replace("\\n", "\n").split("\t", -1))
        .map(cells -> Arguments.of((Object[]) cells));
  }

  /** A heading of Markdown is no remark: its row has several cells. */
  private static boolean isRemark(String line) {
    return line.startsWith("#") && line.indexOf('\t') < 0;
  }

  private static String text(String name) {
    try (InputStream stream = CaseTable.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no table " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
