// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of the bundle of models.
 *
 * @param entry its name in the jar on Maven Central
 * @param name its name in the bundle before it is packed, with {@code /} between folders
 * @param sha256 the hash of its bytes, hexadecimal
 */
record ModelFile(String entry, String name, String sha256) {

  /** All files that make a bundle, in the order of the table {@code models.tsv}. */
  static List<ModelFile> all() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                ModelFile.class.getResourceAsStream("models.tsv"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(row -> new ModelFile(row[0], row[1], row[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
