// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures must be those of the scorer that others judge by, on a run with every kind of
 * mistake.
 */
class IndependentScorerTest {
  private static final List<String> KINDS =
      List.of("person", "place", "organisation", "work", "idiom", "concept");

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}, seed {1}")
  @CsvSource({"dev.gold.tsv, 1", "dev.gold.tsv, 2", "dev2.gold.tsv, 3", "seed/gold.tsv, 4"})
  void figuresAgree(String goldName, int seed) throws Exception {
    Path goldFile = SharedData.file(goldName);
    Path scorer = SharedData.file("score.py");
    Gold gold = Gold.read(goldFile);
    Path occurrences = folder.resolve("occurrences.csv");
    Path glossary = folder.resolve("glossary.csv");
    writeMadeUpRun(gold, occurrences, glossary, new Random(seed));

    JsonNode theirs = figuresOf(scorer, occurrences, glossary, goldFile);
    Report ours =
        Report.of(
            gold,
            Occurrences.read(occurrences, gold),
            Optional.of(GlossaryEntries.read(glossary)),
            Optional.empty());

    Scores scores = ours.scores();
    assertEquals(theirs.get("documents").asInt(), ours.documents());
    assertEquals(theirs.get("gold_terms").asLong(), scores.goldTerms());
    assertEquals(theirs.get("predictions").asLong(), scores.predictions());
    assertEquals(theirs.get("ignored").asLong(), scores.ignored());
    assertEquals(theirs.get("duplicates").asLong(), scores.duplicates());
    assertSame(theirs.get("detection"), scores.detection());
    assertSame(theirs.get("exact_pair"), scores.exactPairs());
    assertSame(theirs.get("start_boundary"), scores.startRight());
    assertSame(theirs.get("end_boundary"), scores.endRight());
    assertSame(theirs.get("exact_given_detected"), scores.exactOfFound());
    assertSame(theirs.get("lang_accuracy"), scores.languageRight());
    GlossaryScores entries = ours.glossary().orElseThrow();
    assertEquals(theirs.get("kind").get("n").asLong(), entries.kindRight().whole());
    assertSame(theirs.get("kind").get("right"), entries.kindRight());
    assertSame(theirs.get("not_review").get("precision"), entries.settledRight());
    assertSame(theirs.get("not_review").get("coverage"), entries.settled());
  }

  private static void assertSame(JsonNode theirs, PrecisionRecall ours) {
    assertEquals(theirs.get("p").asDouble(), ours.precision());
    assertEquals(theirs.get("r").asDouble(), ours.recall());
    assertEquals(theirs.get("f1").asDouble(), ours.f1());
  }

  private static void assertSame(JsonNode theirs, Share ours) {
    assertEquals(theirs.asDouble(), ours.value().orElseThrow());
  }

  private static JsonNode figuresOf(Path scorer, Path occurrences, Path glossary, Path gold)
      throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "python3",
                  scorer.toString(),
                  occurrences.toString(),
                  "--glossary",
                  glossary.toString(),
                  "--gold",
                  gold.toString(),
                  "--json")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "no python3 here");
      throw e;
    }
    JsonNode figures = new ObjectMapper().readTree(process.getInputStream());
    assertEquals(0, process.waitFor());
    return figures;
  }

  /** The gold with terms lost, moved, cut, repeated, invented, and glosses cut or swapped. */
  private static void writeMadeUpRun(Gold gold, Path occurrences, Path glossary, Random random)
      throws IOException {
    try (Writer occurrencesFile = Files.newBufferedWriter(occurrences);
        Writer glossaryFile = Files.newBufferedWriter(glossary);
        CSVWriter rows = new CSVWriter(occurrencesFile);
        CSVWriter entries = new CSVWriter(glossaryFile)) {
      rows.writeNext(
          new String[] {
            "document",
            "line",
            "column",
            "source_term",
            "source_lang",
            "target_term",
            "confidence",
            "pairing",
            "id"
          });
      entries.writeNext(new String[] {"id", "kind", "review"});
      int id = 0;
      for (GoldRow row : gold.rows()) {
        int fate = random.nextInt(12);
        if (fate == 0) {
          continue;
        }
        String term = row.isTerm() ? row.term() : row.inside();
        if (!row.isTerm() && fate < 9) {
          continue;
        }
        String[] cells = {
          "some/folder/" + row.document(),
          String.valueOf(row.line() + (fate == 1 ? random.nextInt(5) - 2 : 0)),
          fate == 2 ? "" : String.valueOf(row.column() + (fate == 3 ? random.nextInt(40) - 20 : 0)),
          fate == 4 && term.length() > 1 ? term.substring(1) : "  " + term,
          fate == 5 ? "en" : row.language().replaceAll("-.*", "") + "-Latn",
          gloss(row, fate),
          String.valueOf(random.nextInt(1001) / 1000.0),
          "length",
          random.nextInt(10) == 0 ? "lost" : String.valueOf(id)
        };
        rows.writeNext(cells);
        if (fate == 9) {
          rows.writeNext(cells);
        }
        String kind = random.nextInt(3) == 0 ? KINDS.get(random.nextInt(KINDS.size())) : row.kind();
        entries.writeNext(
            new String[] {String.valueOf(id++), kind, random.nextInt(4) == 0 ? "yes" : "no"});
      }
      rows.writeNext(new String[] {"stranger.md", "1", "1", "x", "en", "y", "0.5", "length", "x"});
    }
  }

  private static String gloss(GoldRow row, int fate) {
    if (row.glosses().isEmpty()) {
      return fate == 6 ? "없음" : "";
    }
    String gloss = row.glosses().get(fate % row.glosses().size());
    return switch (fate) {
      case 6 -> gloss.substring(gloss.length() / 2);
      case 7 -> "그 " + gloss;
      case 8 -> "";
      default -> gloss;
    };
  }
}
