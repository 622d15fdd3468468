// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.text.NormalText;
import com.deepl.api.GlossaryEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DeepL's own client takes what was written for it, and we catch what its check misses. */
class DeepLClientTest {
  @TempDir Path output;

  @ParameterizedTest
  @EnumSource
  void readsEachTermThatWasNotDropped(Direction direction) throws IOException {
    Exported exported = Exported.hostile("deepl-tsv", direction, output);
    for (var ofLanguages : exported.terms().entrySet()) {
      GlossaryEntries read =
          GlossaryEntries.fromTsv(Files.readString(exported.file(ofLanguages.getKey())));
      assertEquals(
          ofLanguages.getValue(),
          Exported.sorted(
              read.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF护城河",
        "护\u00A0城河",
        "护\u200B城河",
        "\u3000",
        "cafe\u0301",
      })
  void clientTakesWhatIsNeverWritten(String term) throws IOException {
    assertDoesNotThrow(() -> GlossaryEntries.validateGlossaryTerm(term));
    assertTrue(writtenTerms().noneMatch(written -> written.contains(term)), term);
  }

  @Test
  void clientTakesTermsThatAreTooLong() throws IOException {
    assertDoesNotThrow(() -> GlossaryEntries.validateGlossaryTerm("긴".repeat(10_000)));
    assertTrue(writtenTerms().allMatch(term -> term.getBytes(UTF_8).length <= 1024));
  }

  @Test
  void termsAreInNormalForm() throws IOException {
    assertTrue(writtenTerms().allMatch(term -> NormalText.string(term).equals(term)));
  }

  @Test
  void noTwoSourcesDifferInCaseOnly() throws IOException {
    Exported exported = Exported.hostile("deepl-csv", Direction.SOURCE_TARGET, output);
    for (List<List<String>> ofLanguages : exported.terms().values()) {
      Set<String> seen = new HashSet<>();
      assertTrue(
          ofLanguages.stream().allMatch(row -> seen.add(row.get(0).toLowerCase(Locale.ROOT))));
    }
  }

  private Stream<String> writtenTerms() throws IOException {
    return Exported.hostile("deepl-tsv", Direction.SOURCE_TARGET, output).files().stream()
        .flatMap(DeepLClientTest::cells);
  }

  private static Stream<String> cells(Path file) {
    try {
      return Files.readString(file).lines().flatMap(line -> Stream.of(line.split("\t", -1)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
