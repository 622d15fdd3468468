// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table of words beside this class: one a line, a tab and a value after it where the table has
 * values; empty lines and lines that begin with {@code #} do not count.
 *
 * @param values the value of each word, empty where the line has none; in the order of the file
 */
record WordList(Map<String, String> values) {

  static WordList named(String file) {
    Map<String, String> values = new LinkedHashMap<>();
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int tab = line.indexOf('\t');
          values.put(
              tab < 0 ? line.strip() : line.substring(0, tab).strip(),
              tab < 0 ? "" : line.substring(tab + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return new WordList(Collections.unmodifiableMap(values));
  }

  boolean contains(String word) {
    return values.containsKey(word);
  }

  /** A regular expression, without a group, that matches each word; longer words first. */
  String alternatives() {
    return values.keySet().stream()
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
