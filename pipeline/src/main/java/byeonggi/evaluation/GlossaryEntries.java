// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@code glossary.csv} says of its entries, to judge the occurrences of the same run by.
 *
 * @param byId the entries by their ids
 */
public record GlossaryEntries(Map<String, Entry> byId) {

  /** Copies the entries. */
  public GlossaryEntries {
    byId = Map.copyOf(byId);
  }

  /**
   * One entry.
   *
   * @param kind the word for the term's kind, may be empty
   * @param review {@code yes} or {@code no}
   */
  public record Entry(String kind, String review) {}

  /**
   * Reads a {@code glossary.csv}; only {@code id} must be there.
   *
   * @throws MalformedTableException if the file is no such table
   * @throws IOException if the file can't be read
   */
  public static GlossaryEntries read(Path file) throws IOException, MalformedTableException {
    Table table = Table.csv(file);
    table.require("id");
    Map<String, Entry> byId = new HashMap<>();
    for (Table.Row row : table.rows()) {
      byId.put(row.cell("id").strip(), new Entry(row.cell("kind"), row.cell("review")));
    }
    return new GlossaryEntries(byId);
  }

  /** The entry that a prediction is counted in, if the glossary has it. */
  Optional<Entry> of(Prediction prediction) {
    return Optional.ofNullable(byId.get(prediction.id()));
  }

  /** The kind that the glossary claims for a prediction, or empty. */
  String kindOf(Prediction prediction) {
    return of(prediction).map(Entry::kind).orElse("");
  }

  /** Whether the glossary says that nobody need look at the prediction's entry. */
  boolean isSettled(Prediction prediction) {
    return of(prediction).filter(entry -> entry.review().equals("no")).isPresent();
  }
}
