// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.glossary.Entry;
import byeonggi.glossary.MergeConflict;
import byeonggi.glossary.Review;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
          "date",
          "about");

  /** How such a table begins, also one of an earlier version, without quotation marks. */
  public static final String BEGINNING = "conflict,stands,source_term,";

  private ConflictsCsv() {}

  /** Writes a table; conflicts are numbered from 1. */
  public static void write(Path file, TableFormat format, List<MergeConflict> conflicts)
      throws IOException {
    try (TableWriter table = new TableWriter(file, format, COLUMNS)) {
      for (int i = 0; i < conflicts.size(); i++) {
        MergeConflict conflict = conflicts.get(i);
        for (MergeConflict.Side side : conflict.sides()) {
          Entry entry = side.decision().entry();
          Review review = side.decision().review();
          table.row(
              i + 1,
              conflict.stands(side) ? "yes" : "no",
              entry.sourceTerm(),
              entry.sourceLanguage(),
              entry.targetTerm(),
              entry.targetLanguage(),
              entry.status().word(),
              side.source(),
              review.note(),
              review.reviewer(),
              review.date(),
              conflict.about().name().toLowerCase(Locale.ROOT));
        }
      }
    }
  }
}
