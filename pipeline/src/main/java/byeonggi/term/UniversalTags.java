// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The tags of one model as universal tags. Sources of the mapping: the head of {@code
 * universal-tags.tsv}. Immutable and thread-safe.
 */
final class UniversalTags {
  /** Tags of the Penn Treebank (English). */
  static final UniversalTags PENN = read("penn");

  /** Tags of the Penn Chinese Treebank. */
  static final UniversalTags CTB = read("ctb");

  private final Map<String, String> universal;

  private UniversalTags(Map<String, String> universal) {
    this.universal = Map.copyOf(universal);
  }

  private static UniversalTags read(String tagset) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                UniversalTags.class.getResourceAsStream("universal-tags.tsv"),
                StandardCharsets.UTF_8))) {
      Map<String, String> universal = new HashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] row = line.split("\t", -1);
        if (row.length == 3 && row[0].equals(tagset)) {
          universal.put(row[1], row[2]);
        }
      }
      return new UniversalTags(universal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The universal tag; {@code X} for a tag that the table lacks. */
  String of(String tag) {
    return universal.getOrDefault(tag, "X");
  }
}
