// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.glossary.Review;
import byeonggi.glossary.ReviewedEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A {@code glossary.csv} with the columns of people at its end: note, reviewer, date. */
public final class ReviewedCsv {

  /** The columns of people. */
  private static final List<String> REVIEW = List.of("note", "reviewer", "date");

  /** The first row of such a table, without quotation marks. */
  public static final String HEADER = String.join(",", columns());

  private ReviewedCsv() {}

  /**
   * Writes a table.
   *
   * @param others the columns that are none of ours, which come last
   */
  public static void write(
      Path file, TableFormat format, Collection<String> others, List<ReviewedEntry> entries)
      throws IOException {
    List<String> columns = columns();
    columns.addAll(others);
    try (TableWriter table = new TableWriter(file, format, columns)) {
      for (ReviewedEntry entry : entries) {
        List<Object> cells = cells(entry);
        others.forEach(column -> cells.add(entry.others().getOrDefault(column, "")));
        table.row(cells.toArray());
      }
    }
  }

  /** What the columns of a row hold: texts, and numbers where they count. */
  public static List<Object> cells(ReviewedEntry entry) {
    Review review = entry.review();
    List<Object> cells = new ArrayList<>(Arrays.asList(GlossaryCsv.cells(entry.entry())));
    cells.addAll(List.of(review.note(), review.reviewer(), review.date()));
    return cells;
  }

  /** The names of the columns, in order. */
  public static List<String> columns() {
    List<String> columns = new ArrayList<>(GlossaryCsv.COLUMNS);
    columns.addAll(REVIEW);
    return columns;
  }
}
