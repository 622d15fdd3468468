// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one table by the names of its columns, whatever their order. Not safe for use by several
 * threads.
 */
final class TableReader implements Closeable {

  private static final String NOT_UTF_8 = "not UTF-8; save it as \"CSV UTF-8\"";

  private final Path file;
  private final CSVReader csv;
  private final Map<String, Integer> columns = new HashMap<>();
  private final int width;
  private String[] row;

  TableReader(Path file, List<String> wanted) throws IOException {
    this.file = file;
    BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    try {
      in.mark(1);
      if (in.read() != '\uFEFF') {
        in.reset();
      }
    } catch (CharacterCodingException e) {
      in.close();
      throw new TableException(file, 1, NOT_UTF_8);
    }
    this.csv = new CSVReaderBuilder(in).withCSVParser(new RFC4180ParserBuilder().build()).build();
    String[] header = next().orElseThrow(() -> new TableException(file, 1, "no header row"));
    for (int i = 0; i < header.length; i++) {
      boolean again = columns.putIfAbsent(header[i].strip(), i) != null;
      if (again && wanted.contains(header[i].strip())) {
        throw new TableException(file, 1, "two columns '" + header[i].strip() + "'");
      }
    }
    width = header.length;
    for (String column : wanted) {
      if (!columns.containsKey(column)) {
        throw new TableException(file, 1, "no column '" + column + "'");
      }
    }
  }

  /** Goes to the next row; false at the end. */
  boolean advance() throws IOException {
    Optional<String[]> next = next();
    if (next.isEmpty()) {
      return false;
    }
    row = next.get();
    if (row.length != width) {
      throw new TableException(file, csv.getLinesRead(), row.length + " cells, not " + width);
    }
    return true;
  }

  /** The text of the current row's cell, without its guard. */
  String text(String column) {
    return Cells.read(row[columns.get(column)]);
  }

  long number(String column) throws IOException {
    try {
      return Long.parseLong(text(column));
    } catch (NumberFormatException e) {
      throw notIn(column, "a whole number", e);
    }
  }

  int line(String column) throws IOException {
    try {
      return Integer.parseInt(text(column));
    } catch (NumberFormatException e) {
      throw notIn(column, "a whole number", e);
    }
  }

  int perMille(String column) throws IOException {
    try {
      return Decimals.perMille(text(column));
    } catch (NumberFormatException e) {
      throw notIn(column, "a number from 0 to 1", e);
    }
  }

  TableException notIn(String column, String what, RuntimeException cause) {
    TableException problem =
        new TableException(
            file,
            csv.getLinesRead(),
            "'" + text(column) + "' in column '" + column + "' is not " + what);
    problem.initCause(cause);
    return problem;
  }

  private Optional<String[]> next() throws IOException {
    try {
      return Optional.ofNullable(csv.readNext());
    } catch (CharacterCodingException e) {
      throw new TableException(file, csv.getLinesRead() + 1, NOT_UTF_8);
    } catch (CsvMalformedLineException e) {
      throw new TableException(
          file, csv.getLinesRead(), "a quotation mark is opened and never closed");
    } catch (CsvValidationException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
