// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.glossary.Rejection;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of {@code --rejected}: one row a parenthetical, or term, that is not counted. */
public final class RejectedCsv implements Closeable {

  private static final List<String> COLUMNS =
      List.of(
          "document",
          "line",
          "column",
          "source_term",
          "reason",
          "left_context",
          "inside",
          "right_context");

  /** The first row, without quotation marks: by it a table of an earlier run is known. */
  public static final String HEADER = String.join(",", COLUMNS);

  private final TableWriter table;

  /** Begins the table; rows are written in the order in which they are given. */
  public RejectedCsv(Path file, TableFormat format) throws IOException {
    table = new TableWriter(file, format, COLUMNS);
  }

  /** Writes a row. */
  public void write(Rejection rejection) throws IOException {
    table.row(
        rejection.document(),
        rejection.line(),
        rejection.column(),
        rejection.term(),
        rejection.reason(),
        rejection.left(),
        rejection.inside(),
        rejection.right());
  }

  @Override
  public void close() throws IOException {
    table.close();
  }

  /** Reads such a table. */
  public static List<Rejection> read(Path file) throws IOException {
    List<Rejection> rejections = new ArrayList<>();
    try (TableReader table = new TableReader(file, COLUMNS)) {
      while (table.advance()) {
        rejections.add(
            new Rejection(
                table.text("document"),
                table.line("line"),
                table.line("column"),
                table.text("source_term"),
                table.text("reason"),
                table.text("left_context"),
                table.text("inside"),
                table.text("right_context")));
      }
    }
    return rejections;
  }
}
