// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Lists of words or sentences by name, from a table beside this class whose first column names the
 * list. Immutable and thread-safe.
 */
final class WordLists {
  private final Map<String, List<List<String>>> rows = new LinkedHashMap<>();

  /**
   * Reads a table.
   *
   * @param file its name; tab-separated, with a header
   */
  WordLists(String file) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      in.lines()
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .forEach(
              cells ->
                  rows.computeIfAbsent(cells.get(0), name -> new ArrayList<>())
                      .add(cells.subList(1, cells.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a list, without its name. */
  List<List<String>> rows(String list) {
    List<List<String>> found = rows.get(list);
    if (found == null) {
      throw new IllegalArgumentException("no list '" + list + "'");
    }
    return found;
  }

  /** The first cells of a list. */
  List<String> texts(String list) {
    return rows(list).stream().map(row -> row.get(0)).toList();
  }
}
