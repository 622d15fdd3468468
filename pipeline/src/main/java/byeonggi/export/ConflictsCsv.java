// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.glossary.Entry;
import byeonggi.glossary.MergeConflict;
import byeonggi.glossary.Review;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The table of a merge's conflicts: a row for each decision, those of one conflict together. */
public final class ConflictsCsv {
  private static final List<String> COLUMNS =
      List.of(
          "conflict",
          "stands",
          "source_term",
          "source_lang",
          "target_term",
          "target_lang",
          "status",
          "glossary",
          "note",
          "reviewer",
          "date");

  /** The first row of such a table, without quotation marks. */
  public static final String HEADER = String.join(",", COLUMNS);

  private ConflictsCsv() {}

  /** Writes a table; conflicts are numbered from 1. */
  public static void write(Path file, TableFormat format, List<MergeConflict> conflicts)
      throws IOException {
    try (TableWriter table = new TableWriter(file, format, COLUMNS)) {
      for (int i = 0; i < conflicts.size(); i++) {
        for (MergeConflict.Side side : conflicts.get(i).sides()) {
          Entry entry = side.decision().entry();
          Review review = side.decision().review();
          boolean stands = entry.status() == conflicts.get(i).kept().entry().status();
          table.row(
              i + 1,
              stands ? "yes" : "no",
              entry.sourceTerm(),
              entry.sourceLanguage(),
              entry.targetTerm(),
              entry.targetLanguage(),
              entry.status().word(),
              side.source(),
              review.note(),
              review.reviewer(),
              review.date());
        }
      }
    }
  }
}
