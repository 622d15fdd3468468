// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of term sets as Google's documentation describes it. */
class GoogleTermSetFormatTest {
  private static final List<String> CODES = List.of("en", "ko", "zh-CN");

  @TempDir Path output;

  @ParameterizedTest
  @EnumSource
  void eachPairIsInARowUnderTheCodesOfItsLanguages(Direction direction) throws IOException {
    Exported exported = Exported.hostile("google-termset", direction, output);
    CsvRules rules = new CsvRules(',', CODES, Set.of(), -1);
    Path file = exported.files().get(0);
    assertEquals(List.of(), rules.brokenBy(Files.readAllBytes(file)));
    List<List<String>> rows = rules.rows(file);
    for (var ofLanguages : exported.terms().entrySet()) {
      LanguagePair codes = GoogleFormat.LANGUAGES.of(ofLanguages.getKey());
      Set<List<String>> read = new HashSet<>();
      for (List<String> row : rows) {
        read.add(
            List.of(
                row.get(CODES.indexOf(codes.source())), row.get(CODES.indexOf(codes.target()))));
      }
      assertTrue(read.containsAll(ofLanguages.getValue()));
    }
    assertTrue(
        rows.stream().allMatch(row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1),
        "a set has two terms at least");
  }
}
