// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A table of the folder {@code dictionaries/}, read from the class path. Lines that begin with
 * {@code #} are notices; columns are separated by tabs.
 */
public final class TableFile {
  private TableFile() {}

  /**
   * The text of a table.
   *
   * @param name the file's name, as in {@code dictionaries/}
   * @throws UncheckedIOException if the table is missing or cannot be read: the program is broken
   */
  public static String text(String name) {
    try (InputStream in = TableFile.class.getResourceAsStream("/dictionaries/" + name)) {
      if (in == null) {
        throw new IOException("no table " + name + " in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Hands each row's first column, and all that follows the first tab, to {@code row}.
   *
   * @param name the file's name, as in {@code dictionaries/}
   */
  public static void forEachRow(String name, BiConsumer<String, String> row) {
    String text = text(name);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start && text.charAt(start) != '#') {
        int tab = text.indexOf('\t', start);
        row.accept(text.substring(start, tab), text.substring(tab + 1, end));
      }
      start = end + 1;
    }
  }

  /** The items of a cell, without empty ones, in order. */
  public static List<String> items(String cell, char separator) {
    List<String> items = new ArrayList<>();
    int start = 0;
    while (start < cell.length()) {
      int end = cell.indexOf(separator, start);
      end = end < 0 ? cell.length() : end;
      if (end > start) {
        items.add(cell.substring(start, end));
      }
      start = end + 1;
    }
    return items;
  }
}
