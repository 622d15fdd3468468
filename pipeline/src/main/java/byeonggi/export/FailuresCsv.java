// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code failures.csv}: what could not be read. */
public final class FailuresCsv implements Closeable {

  private static final List<String> COLUMNS = List.of("document", "stage", "error", "detail");

  private final TableWriter table;

  /** Begins the table; rows are written in the order in which they are given. */
  public FailuresCsv(Path file, TableFormat format) throws IOException {
    table = new TableWriter(file, format, COLUMNS);
  }

  /** Writes a row. */
  public void write(Failure failure) throws IOException {
    table.row(failure.document(), failure.stage(), failure.error(), failure.detail());
  }

  @Override
  public void close() throws IOException {
    table.close();
  }

  /** Reads such a table. */
  public static List<Failure> read(Path file) throws IOException {
    List<Failure> failures = new ArrayList<>();
    try (TableReader table = new TableReader(file, COLUMNS)) {
      while (table.advance()) {
        failures.add(
            new Failure(
                table.text("document"),
                table.text("stage"),
                table.text("error"),
                table.text("detail")));
      }
    }
    return failures;
  }
}
