// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.Table;
import byeonggi.gloss.Pair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of an {@code occurrences.csv} that speak of the gold's documents.
 *
 * @param predictions the rows, in order of the file
 * @param strangers how many rows speak of each other document, by its name
 */
public record Occurrences(List<Prediction> predictions, Map<String, Integer> strangers) {

  /** Copies both. */
  public Occurrences {
    predictions = List.copyOf(predictions);
    strangers = Map.copyOf(strangers);
  }

  /** What pairs say of the gold's documents. */
  public static Occurrences of(List<Pair> pairs, Gold gold) {
    Set<String> known = Set.copyOf(gold.documents());
    return new Occurrences(
        pairs.stream()
            .filter(pair -> known.contains(pair.proposal().document()))
            .map(Prediction::of)
            .toList(),
        Map.of());
  }

  /**
   * Reads an {@code occurrences.csv}; only {@code document, line, source_term} must be there.
   *
   * @param gold whose documents matter
   * @throws MalformedTableException if the file is no such table
   * @throws IOException if the file can't be read
   */
  public static Occurrences read(Path file, Gold gold) throws IOException, MalformedTableException {
    Table table = Table.csv(file);
    table.require("document", "line", "source_term");
    DocumentNames names = new DocumentNames(gold.documents());
    List<Prediction> predictions = new ArrayList<>();
    Map<String, Integer> strangers = new TreeMap<>();
    Map<String, Optional<String>> resolved = new TreeMap<>();
    for (Table.Row row : table.rows()) {
      String name = row.cell("document");
      Optional<String> document = resolved.computeIfAbsent(name, names::resolve);
      if (document.isPresent()) {
        predictions.add(prediction(document.get(), row));
      } else {
        strangers.merge(name, 1, Integer::sum);
      }
    }
    return new Occurrences(predictions, strangers);
  }

  private static Prediction prediction(String document, Table.Row row) {
    return new Prediction(
        document,
        Numbers.integer(row.cell("line")),
        Numbers.integer(row.cell("column")),
        Folding.fold(row.cell("source_term")),
        row.cell("source_lang").strip(),
        Folding.fold(row.cell("target_term")),
        Numbers.probability(row.cell("confidence")),
        row.cell("pairing"),
        row.cell("id").strip());
  }
}
