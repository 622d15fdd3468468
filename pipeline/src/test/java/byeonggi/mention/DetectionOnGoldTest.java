// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byeonggi.document.Passage;
import byeonggi.document.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures detection on annotated articles that lie beside the checkout, and writes every miss and
 * every false find to {@code target/}. Rows of the gold marked optional count neither way.
 */
class DetectionOnGoldTest {

  private static final Path DATA =
      Path.of(System.getProperty("byeonggi.shared", "../../shared")).resolve("data");

  private record Row(String document, int line, String term) {}

  @ParameterizedTest
  @CsvSource({
    "dev.gold.tsv, dev, 0.97, 0.90",
    "dev2.gold.tsv, dev2, 0.97, 0.85",
    "seed/gold.tsv, seed, 0.97, 0.90"
  })
  void findsTheAnnotatedTerms(String goldFile, String folder, double recall, double precision)
      throws IOException {
    assumeTrue(Files.isDirectory(DATA), "no annotated articles at " + DATA.toAbsolutePath());
    Map<Row, Integer> wanted = new HashMap<>();
    Map<Row, String> notes = new HashMap<>();
    Set<Row> optional = new HashSet<>();
    Set<String> documents = new TreeSet<>();
    for (String line : Files.readAllLines(DATA.resolve(goldFile)).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      documents.add(cells[0]);
      Row row = new Row(cells[0], Integer.parseInt(cells[1]), cells[4].strip());
      if (cells[8].startsWith("optional")) {
        optional.add(row);
      } else if (!row.term().isEmpty()) {
        wanted.merge(row, 1, Integer::sum);
      } else {
        notes.merge(row, cells[3] + " #" + cells[8], (a, b) -> a + " ; " + b);
      }
    }
    List<String> errors = new ArrayList<>();
    List<String> log = new ArrayList<>();
    int hits = 0;
    int found = 0;
    for (String document : documents) {
      String text = Files.readString(DATA.resolve(folder).resolve(document));
      for (Passage passage : MarkdownLines.read(document, text)) {
        Found result = new MentionFinder().find(passage);
        for (Rejected rejected : result.rejected()) {
          log.add("- " + rejected.reason() + "\t" + context(passage, rejected.bracket()));
        }
        for (Mention mention : result.mentions()) {
          Place place = passage.places().placeOf(mention.bracket().span().start());
          Row row = new Row(document, place.line(), mention.term().text());
          log.add("+ " + mention.term().text() + "\t" + context(passage, mention.bracket()));
          Integer left = wanted.get(row);
          if (left != null && left > 0) {
            wanted.put(row, left - 1);
            hits++;
            found++;
          } else if (!optional.contains(row)) {
            found++;
            errors.add(
                "FALSE "
                    + row
                    + " "
                    + mention.order()
                    + " | "
                    + context(passage, mention.bracket()));
          }
        }
      }
    }
    int missed = 0;
    for (Map.Entry<Row, Integer> entry : wanted.entrySet()) {
      for (int i = 0; i < entry.getValue(); i++) {
        missed++;
        errors.add("MISS " + entry.getKey());
      }
    }
    double r = (double) hits / (hits + missed);
    double p = (double) hits / found;
    String figures =
        String.format(
            "%s: P %.3f R %.3f F1 %.3f (%d hits, %d found, %d missed)",
            folder, p, r, 2 * p * r / (p + r), hits, found, missed);
    System.out.println(figures);
    errors.sort(null);
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "mention-errors-" + folder + ".txt"), errors);
    Files.write(Path.of("target", "mention-log-" + folder + ".txt"), log);
    assertTrue(r >= recall && p >= precision, figures);
  }

  private static String context(Passage passage, Bracket bracket) {
    String text = passage.text();
    int start = bracket.span().start();
    int end = bracket.span().end();
    return (text.substring(Math.max(0, start - 25), start)
            + "⟨"
            + text.substring(start, end)
            + "⟩"
            + text.substring(end, Math.min(text.length(), end + 10)))
        .replace('\n', ' ');
  }
}
