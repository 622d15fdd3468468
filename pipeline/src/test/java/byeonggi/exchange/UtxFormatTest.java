// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files as UTX has them. */
class UtxFormatTest {
  @TempDir Path output;

  @ParameterizedTest
  @EnumSource
  void linesAreARowEach(Direction direction) throws IOException {
    Exported exported = Exported.hostile("utx", direction, output);
    for (var ofLanguages : exported.terms().entrySet()) {
      String utx = Files.readString(exported.file(ofLanguages.getKey()));
      assertTrue(utx.startsWith("\uFEFF#UTX 1.20; "));
      List<String> lines = List.of(utx.substring(1).split("\r\n", 0));
      List<String> columns = List.of(lines.get(1).split("\t", -1));
      assertEquals(List.of("#src", "tgt", "src:pos"), columns.subList(0, 3));
      List<List<String>> rows =
          lines.stream()
              .filter(line -> !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .toList();
      assertTrue(rows.stream().allMatch(row -> row.size() == columns.size()));
      assertTrue(
          rows.stream()
              .map(row -> row.get(columns.indexOf("term status")))
              .allMatch(Set.of("approved", "provisional")::contains));
      assertEquals(
          ofLanguages.getValue(),
          Exported.sorted(rows.stream().map(row -> row.subList(0, 2)).toList()));
    }
  }
}
