// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A table beside this class: cells parted by tabs, {@code #} begins a remark. */
final class LanguageTable {
  private LanguageTable() {}

  /**
   * Hands over the cells of each row.
   *
   * @throws UncheckedIOException if the table cannot be read: the program is broken
   */
  static void forEachRow(String name, Consumer<String[]> row) {
    try (InputStream in = LanguageTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("missing from the program");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> row.accept(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
