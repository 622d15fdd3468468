// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the gold's documents are about.
 *
 * @param byDocument the domains by the documents' names in the gold
 */
public record Domains(Map<String, String> byDocument) {

  /** Copies the domains. */
  public Domains {
    byDocument = Map.copyOf(byDocument);
  }

  /**
   * Reads a table with the columns {@code document} and {@code domain}, parted by commas or tabs.
   *
   * @throws MalformedTableException if the file is no such table
   * @throws IOException if the file can't be read
   */
  public static Domains read(Path file) throws IOException, MalformedTableException {
    Table table = Table.csvOrTsv(file);
    table.require("document", "domain");
    Map<String, String> byDocument = new HashMap<>();
    for (Table.Row row : table.rows()) {
      byDocument.put(row.cell("document"), row.cell("domain"));
    }
    return new Domains(byDocument);
  }

  /** All that both know; where both know a document {@code others} win. */
  public Domains with(Domains others) {
    Map<String, String> both = new HashMap<>(byDocument);
    both.putAll(others.byDocument);
    return new Domains(both);
  }

  /** The document's domain, or empty. */
  public String of(String document) {
    return byDocument.getOrDefault(document, "");
  }
}
