// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes one table: UTF-8, LF, every cell quoted. Not safe for use by several threads. */
public final class TableWriter implements Closeable {

  private final ICSVWriter csv;
  private final Cells cells;
  private final int columns;

  /** Begins a table in a file with its header row. */
  public TableWriter(Path file, TableFormat format, List<String> header) throws IOException {
    this(Files.newBufferedWriter(file, StandardCharsets.UTF_8), format, header);
  }

  /** Begins a table with its header row; closing it closes {@code out}. */
  public TableWriter(Writer out, TableFormat format, List<String> header) throws IOException {
    this.cells = new Cells(format.formulaGuard());
    this.columns = header.size();
    if (format.bom()) {
      out.write('\uFEFF');
    }
    // The escape sign of RFC 4180 is the quote itself; OpenCSV's own default is another.
    this.csv = new CSVWriter(out, ',', '"', '"', "\n");
    row(header);
  }

  /** Writes a row: the texts of the cells, without guards. */
  public void row(Object... texts) throws IOException {
    String[] row = new String[texts.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = texts[i].toString();
    }
    row(List.of(row));
  }

  private void row(List<String> texts) throws IOException {
    if (texts.size() != columns) {
      throw new IllegalArgumentException("a row of " + texts.size() + " cells, not " + columns);
    }
    csv.writeNext(texts.stream().map(cells::write).toArray(String[]::new), true);
    if (csv.checkError()) {
      throw csv.getException();
    }
  }

  /** Hands on what was written so far. */
  void flush() throws IOException {
    csv.flush();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
