// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables {@code kind-*.tsv} of the folder {@code dictionaries}. */
final class KindTable {
  private KindTable() {}

  /**
   * The rows of a bundled table.
   *
   * @param name its file name
   * @param columns how many columns each row must have
   */
  static List<List<String>> rows(String name, int columns) {
    try (InputStream in = KindTable.class.getResourceAsStream("/dictionaries/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the table dictionaries/" + name + " is missing");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<List<String>> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          List<String> row = List.of(line.split("\t", -1));
          if (row.size() != columns) {
            throw new IllegalStateException("dictionaries/" + name + ": not a row: " + line);
          }
          rows.add(row);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a cell, between blanks; {@code _} in a word stands for a blank. */
  static List<String> words(String cell) {
    List<String> words = new ArrayList<>();
    for (String word : cell.trim().split(" +", -1)) {
      words.add(word.replace('_', ' '));
    }
    return words;
  }
}
