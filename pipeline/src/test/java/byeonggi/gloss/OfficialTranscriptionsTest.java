// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byeonggi.dictionary.UserDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Official examples of transcriptions that may lie beside the checkout; they serve to measure only.
 * Columns: term, Hangul; lines that begin with # are notices.
 */
class OfficialTranscriptionsTest {
  private static final Path DATA =
      Path.of(System.getProperty("byeonggi.shared", "../../shared"), "data");
  private static final int MOST = 3_000;

  @ParameterizedTest
  @CsvSource({
    "nikl-loanword-zh.tsv, 0.98",
    "nikl-loanword-ja.tsv, 0.98",
    "nikl-loanword-en.tsv, 0.99"
  })
  void officialTranscriptionsArePickedExactly(String table, double least) throws IOException {
    Path file = DATA.resolve(table);
    assumeTrue(Files.exists(file), "no " + file.toAbsolutePath());
    List<PickedGlosses.Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && cells.length == 2) {
        cases.add(new PickedGlosses.Case(cells[0], cells[1]));
      }
    }
    Collections.shuffle(cases, new Random(4));
    PickedGlosses picked =
        new PickedGlosses(
            new GlossTools(WeightsFile.bundled(), UserDictionary.EMPTY), wordsBefore(), " ");
    cases.subList(0, Math.min(MOST, cases.size())).forEach(picked::measure);
    String figure = picked.report(table);
    assertTrue(picked.right() >= least, figure);
  }

  private static List<String> wordsBefore() throws IOException {
    try (InputStream in =
        OfficialTranscriptionsTest.class.getResourceAsStream("words-before.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
