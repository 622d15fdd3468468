// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.glossary.Occurrence;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** {@code occurrences.csv}: one row a mention. */
public final class OccurrencesCsv implements Closeable {

  private static final List<String> COLUMNS =
      List.of(
          "document",
          "line",
          "column",
          "source_term",
          "source_lang",
          "target_term",
          "target_lang",
          "confidence",
          "pairing",
          "left_context",
          "inside",
          "right_context",
          "id");

  private final TableWriter table;

  /** Begins the table; rows are written in the order in which they are given. */
  public OccurrencesCsv(Path file, TableFormat format) throws IOException {
    table = new TableWriter(file, format, COLUMNS);
  }

  /** Writes a row. */
  public void write(Occurrence occurrence) throws IOException {
    table.row(
        occurrence.document(),
        occurrence.line(),
        occurrence.column(),
        occurrence.sourceTerm(),
        occurrence.sourceLanguage(),
        occurrence.targetTerm(),
        occurrence.targetLanguage(),
        Decimals.text(occurrence.confidencePerMille()),
        occurrence.pairing(),
        occurrence.left(),
        occurrence.inside(),
        occurrence.right(),
        occurrence.id());
  }

  @Override
  public void close() throws IOException {
    table.close();
  }

  /** Reads such a table row by row: it may be larger than the memory. */
  public static void read(Path file, Consumer<Occurrence> reader) throws IOException {
    try (TableReader table = new TableReader(file, COLUMNS)) {
      while (table.advance()) {
        reader.accept(
            new Occurrence(
                table.text("document"),
                table.line("line"),
                table.line("column"),
                table.text("source_term"),
                table.text("source_lang"),
                table.text("target_term"),
                table.text("target_lang"),
                table.perMille("confidence"),
                table.text("pairing"),
                table.text("left_context"),
                table.text("inside"),
                table.text("right_context"),
                table.text("id")));
      }
    }
  }
}
