// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.dictionary.Folding;
import byeonggi.dictionary.HanVariants;
import byeonggi.glossary.EntryId;
import byeonggi.glossary.GlossKey;
import byeonggi.glossary.TermKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CorrectionsTest {
  private static final Folding FOLDING = new Folding(HanVariants.bundled()::simplify);

  @TempDir private Path folder;

  private static String id(String pair) {
    String[] part = pair.split("/", -1);
    return EntryId.of(
        new TermKey(part[0], FOLDING.fold(part[1])), new GlossKey(part[2], FOLDING.fold(part[3])));
  }

  /**
   * Each row is {@code source_lang/source_term/target_lang/target_term/status}, and its id's pair.
   */
  private String corrections(String rows, String example) throws Exception {
    StringBuilder table =
        new StringBuilder("source_lang,source_term,target_lang,target_term,status,id,example\n");
    for (String row : rows.split(" ; ", -1)) {
      String[] half = row.split(" < ", -1);
      table.append(half[0].replace('/', ','));
      table.append(",%s,\"%s\"\n".formatted(half.length > 1 ? id(half[1]) : "", example));
    }
    Path file = Files.writeString(folder.resolve("reviewed.csv"), table);
    return new Corrections(FOLDING)
        .in(TermTables.read(file)).stream()
            .map(
                found ->
                    "row %d %s: %s %s %s %s"
                        .formatted(
                            found.row(),
                            found.isApproved() ? "yes" : found.isUndecided() ? "open" : "no",
                            found.old().sourceLanguage(),
                            found.old().sourceTerm(),
                            found.old().targetLanguage(),
                            found.old().targetTerm()))
            .collect(Collectors.joining("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/exchange/corrections.csv", numLinesToSkip = 1)
  void theOldPairIsFoundAgainByItsId(String what, String rows, String example, String found)
      throws Exception {
    assertEquals(found == null ? "" : found, corrections(rows, example), what);
  }

  @Test
  void aTableWithoutIdsHasNone() throws Exception {
    Path file = Files.writeString(folder.resolve("mine.csv"), "护城河,해자\n");
    assertEquals(0, new Corrections(FOLDING).in(TermTables.read(file)).size());
  }
}
