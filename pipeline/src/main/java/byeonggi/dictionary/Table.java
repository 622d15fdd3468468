// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A table with a header row, read whole into memory: UTF-8, with or without a byte order mark. Rows
 * without any text are left out. Immutable.
 */
public final class Table {

  /** So few edits make a name a misspelt one; of a short name one, or {@code id} were a kind. */
  private static final int MISSPELT = 2;

  private static final int SHORT = 5;

  private final Path file;
  private final Map<String, Integer> columns;
  private final List<Row> rows;

  private Table(Path file, List<String[]> records) throws MalformedTableException {
    this.file = file;
    if (records.isEmpty()) {
      throw new MalformedTableException(file + " is empty: its first row must name the columns");
    }
    this.columns = columnsOf(records.get(0));
    List<Row> read = new ArrayList<>();
    for (int i = 1; i < records.size(); i++) {
      String[] cells = records.get(i);
      if (Arrays.stream(cells).allMatch(String::isBlank)) {
        continue;
      }
      if (cells.length > columns.size()) {
        throw new MalformedTableException(
            "%s, row %d: %d cells under %d columns; put quotation marks around a cell that holds a comma"
                .formatted(file, i + 1, cells.length, columns.size()));
      }
      read.add(new Row(i + 1, columns, cells));
    }
    this.rows = List.copyOf(read);
  }

  /** One row: its cells by the names of their columns. */
  public static final class Row {
    private final int number;
    private final Map<String, Integer> columns;
    private final String[] cells;

    private Row(int number, Map<String, Integer> columns, String[] cells) {
      this.number = number;
      this.columns = columns;
      this.cells = cells;
    }

    /** Which row of the file this is, as a spreadsheet counts: the header is row 1. */
    public int number() {
      return number;
    }

    /** The cell under {@code column} as it stands; empty if the row or the table has none. */
    public String cell(String column) {
      Integer index = columns.get(column);
      return index == null || index >= cells.length ? "" : cells[index];
    }
  }

  /**
   * Reads a table of RFC 4180: commas, quotation marks, line breaks within them.
   *
   * @throws MalformedTableException if it is none, or is not UTF-8
   * @throws IOException if the file can't be read
   */
  public static Table csv(Path file) throws IOException, MalformedTableException {
    return new Table(file, csvRecords(file, textOf(file)));
  }

  /**
   * Reads a table whose cells are parted by tabs; no sign quotes or escapes.
   *
   * @throws MalformedTableException if it is none, or is not UTF-8
   * @throws IOException if the file can't be read
   */
  public static Table tsv(Path file) throws IOException, MalformedTableException {
    return new Table(file, tsvRecords(textOf(file)));
  }

  /**
   * Reads a table of either kind: parted by tabs if its header holds one.
   *
   * @throws MalformedTableException if it is none, or is not UTF-8
   * @throws IOException if the file can't be read
   */
  public static Table csvOrTsv(Path file) throws IOException, MalformedTableException {
    String text = textOf(file);
    boolean tabs = text.lines().findFirst().orElse("").contains("\t");
    return new Table(file, tabs ? tsvRecords(text) : csvRecords(file, text));
  }

  /**
   * Makes a table of records, the first of which is the header.
   *
   * @param file what complaints name
   * @throws MalformedTableException if the records are none
   */
  public static Table of(Path file, List<String[]> records) throws MalformedTableException {
    return new Table(file, records);
  }

  /** The rows below the header, in order. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * Checks that the header names these columns.
   *
   * @throws MalformedTableException if one is missing
   */
  public void require(String... names) throws MalformedTableException {
    for (String name : names) {
      if (!columns.containsKey(name)) {
        String header = String.join(",", columns.keySet());
        boolean otherSign = columns.size() == 1 && (header.contains(";") || header.contains("\t"));
        throw new MalformedTableException(
            "%s, row 1: no column %s (found: %s)%s"
                .formatted(
                    file, name, shown(header), otherSign ? "; part the columns by commas" : ""));
      }
    }
  }

  /**
   * Checks that no column is a known one misspelt. Names that are like none are passed over.
   *
   * @param known the columns that the table may have, in small letters
   * @throws MalformedTableException if a name is nearly that of a known column that is absent
   */
  public void requireNoMisspelt(List<String> known) throws MalformedTableException {
    LevenshteinDistance edits = LevenshteinDistance.getDefaultInstance();
    for (String name : columns.keySet()) {
      String lower = name.toLowerCase(Locale.ROOT);
      for (String column : known) {
        if (!known.contains(name)
            && !columns.containsKey(column)
            && edits.apply(lower, column) <= (column.length() <= SHORT ? 1 : MISSPELT)) {
          throw new MalformedTableException(
              "%s, row 1: unknown column \"%s\"; did you mean \"%s\"?"
                  .formatted(file, shown(name), column));
        }
      }
    }
  }

  /** The complaint about one cell, to be thrown: {@code what} says what is wrong, and the mend. */
  public MalformedTableException malformed(Row row, String column, String what) {
    return new MalformedTableException(
        "%s, row %d, column %s: %s".formatted(file, row.number(), column, what));
  }

  /** A value as a complaint shows it: one line, not endless. */
  static String shown(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= 60
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
  }

  private Map<String, Integer> columnsOf(String[] header) throws MalformedTableException {
    Map<String, Integer> byName = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      String name = header[i].strip();
      if (!name.isEmpty() && byName.putIfAbsent(name, i) != null) {
        throw new MalformedTableException(
            "%s, row 1: two columns %s; keep one".formatted(file, shown(name)));
      }
      if (name.isEmpty()) {
        byName.put("(column " + (i + 1) + ")", i);
      }
    }
    return byName;
  }

  private static String textOf(Path file) throws IOException, MalformedTableException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new MalformedTableException(file + " is not UTF-8: save it as \"CSV UTF-8\"");
    }
  }

  private static List<String[]> csvRecords(Path file, String text)
      throws IOException, MalformedTableException {
    List<String[]> records = new ArrayList<>();
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
        records.add(cells);
      }
    } catch (CsvException | IOException e) {
      // Reading memory fails only over the text itself: OpenCSV reports an open quotation so.
      throw new MalformedTableException(
          "%s, row %d: a quotation mark is opened and never closed"
              .formatted(file, records.size() + 1));
    }
    return records;
  }

  private static List<String[]> tsvRecords(String text) {
    return text.lines().map(line -> line.split("\t", -1)).toList();
  }
}
