// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.glossary.Entry;
import byeonggi.glossary.Status;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code glossary.csv}: one row an entry. */
public final class GlossaryCsv implements Closeable {

  static final List<String> COLUMNS =
      List.of(
          "source_term",
          "source_lang",
          "target_term",
          "target_lang",
          "occurrences",
          "documents",
          "share",
          "confidence",
          "status",
          "review",
          "kind",
          "part_of_speech",
          "pairing",
          "explanation",
          "example",
          "example_document",
          "id");

  private final TableWriter table;

  /** Begins the table; rows are written in the order in which they are given. */
  public GlossaryCsv(Path file, TableFormat format) throws IOException {
    table = new TableWriter(file, format, COLUMNS);
  }

  /** Writes a row. */
  public void write(Entry entry) throws IOException {
    table.row(cells(entry));
  }

  /** The cells of an entry, in the order of the columns. */
  static Object[] cells(Entry entry) {
    return new Object[] {
      entry.sourceTerm(),
      entry.sourceLanguage(),
      entry.targetTerm(),
      entry.targetLanguage(),
      entry.occurrences(),
      entry.documents(),
      Decimals.text(entry.sharePerMille()),
      Decimals.text(entry.confidencePerMille()),
      entry.status().word(),
      entry.review() ? "yes" : "no",
      entry.kind(),
      entry.partOfSpeech(),
      entry.pairing(),
      entry.explanation(),
      entry.example(),
      entry.exampleDocument(),
      entry.id()
    };
  }

  @Override
  public void close() throws IOException {
    table.close();
  }

  /** Reads such a table. */
  public static List<Entry> read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (TableReader table = new TableReader(file, COLUMNS)) {
      while (table.advance()) {
        entries.add(
            new Entry(
                table.text("source_term"),
                table.text("source_lang"),
                table.text("target_term"),
                table.text("target_lang"),
                table.number("occurrences"),
                table.number("documents"),
                table.perMille("share"),
                table.perMille("confidence"),
                status(table),
                table.text("review").equals("yes"),
                table.text("kind"),
                table.text("part_of_speech"),
                table.text("pairing"),
                table.text("explanation"),
                table.text("example"),
                table.text("example_document"),
                table.text("id")));
      }
    }
    return entries;
  }

  private static Status status(TableReader table) throws IOException {
    try {
      return Status.valueOf(table.text("status").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw table.notIn("status", "approved, preferred or variant", e);
    }
  }
}
