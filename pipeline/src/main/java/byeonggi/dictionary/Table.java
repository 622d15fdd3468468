// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table with names for its columns, whole in memory. Rows without any text are left out.
 * Immutable.
 */
public final class Table {

  private final String name;
  private final int headerNumber;
  private final Map<String, Integer> columns;
  private final List<Row> rows;

  private Table(RawTable raw) throws MalformedTableException {
    this.name = raw.name();
    if (raw.rows().isEmpty()) {
      throw new MalformedTableException(name + " is empty: its first row must name the columns");
    }
    RawRow header = raw.rows().get(0);
    this.headerNumber = header.number();
    this.columns = columnsOf(header.cells());
    List<Row> read = new ArrayList<>();
    for (RawRow row : raw.rows().subList(1, raw.rows().size())) {
      if (row.cells().size() > columns.size()) {
        throw new MalformedTableException(
            "%s, row %d: %d cells under %d columns; put quotation marks around a cell that holds a comma"
                .formatted(name, row.number(), row.cells().size(), columns.size()));
      }
      read.add(new Row(row, columns));
    }
    this.rows = List.copyOf(read);
  }

  /**
   * The table whose first row names the columns.
   *
   * @throws MalformedTableException if there are no rows, a column is there twice, or a row has
   *     cells under no column
   */
  static Table of(RawTable raw) throws MalformedTableException {
    return new Table(raw);
  }

  /** One row: its cells by the names of their columns. */
  public static final class Row {
    private final RawRow raw;
    private final Map<String, Integer> columns;

    private Row(RawRow raw, Map<String, Integer> columns) {
      this.raw = raw;
      this.columns = columns;
    }

    /** Which row of the file this is, as a spreadsheet counts: the header is row 1. */
    public int number() {
      return raw.number();
    }

    /** The cell under {@code column} as it stands; empty if the row or the table has none. */
    public String cell(String column) {
      Integer index = columns.get(column);
      return index == null || index >= raw.cells().size() ? "" : raw.cells().get(index);
    }
  }

  /**
   * Reads a table of RFC 4180: commas, quotation marks, line breaks within them.
   *
   * @throws MalformedTableException if it is none, or is not UTF-8
   * @throws IOException if the file can't be read
   */
  public static Table csv(Path file) throws IOException, MalformedTableException {
    return of(DelimitedText.of(file).partedBy(','));
  }

  /**
   * Reads a table whose cells are parted by tabs; no sign quotes or escapes.
   *
   * @throws MalformedTableException if it is none, or is not UTF-8
   * @throws IOException if the file can't be read
   */
  public static Table tsv(Path file) throws IOException, MalformedTableException {
    return of(DelimitedText.of(file).partedByTabs());
  }

  /**
   * Reads a table of either kind: parted by tabs if its header holds one.
   *
   * @throws MalformedTableException if it is none, or is not UTF-8
   * @throws IOException if the file can't be read
   */
  public static Table csvOrTsv(Path file) throws IOException, MalformedTableException {
    DelimitedText text = DelimitedText.of(file);
    return of(text.hasTabs() ? text.partedByTabs() : text.partedBy(','));
  }

  /**
   * Makes a table of records, the first of which is the header.
   *
   * @param file what complaints name
   * @throws MalformedTableException if the records are none
   */
  public static Table of(Path file, List<String[]> records) throws MalformedTableException {
    List<RawRow> rows = new ArrayList<>();
    for (String[] record : records) {
      rows.add(new RawRow(rows.size() + 1, List.of(record)));
    }
    return of(new RawTable(file.toString(), rows));
  }

  /** Whether the header names this column. */
  public boolean has(String column) {
    return columns.containsKey(column);
  }

  /** The complaint about the header, to be thrown. */
  MalformedTableException malformedHeader(String what) {
    return new MalformedTableException("%s, row %d: %s".formatted(name, headerNumber, what));
  }

  /** The names of the columns, in order; one without a name is called {@code (column 5)}. */
  public List<String> columns() {
    return List.copyOf(columns.keySet());
  }

  /** The complaint that terms and glosses stand in each other's column, to be thrown. */
  MalformedTableException swapped(Row row) {
    return new MalformedTableException(
        "%s, row %d: the columns seem swapped: \"%s\" is the term and \"%s\" its gloss; %s"
            .formatted(
                name,
                row.number(),
                shown(row.cell("source_term")),
                shown(row.cell("target_term")),
                headerNumber == 0
                    ? "put the original term first, the Korean gloss second"
                    : "the original term belongs under source_term, the Korean gloss under"
                        + " target_term"));
  }

  /** The names of the columns as a complaint shows them. */
  String shownHeader() {
    return shown(String.join(",", columns.keySet()));
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
    for (String column : names) {
      if (!columns.containsKey(column)) {
        String header = String.join(",", columns.keySet());
        boolean otherSign = columns.size() == 1 && (header.contains(";") || header.contains("\t"));
        throw new MalformedTableException(
            "%s, row %d: no column %s (found: %s)%s"
                .formatted(
                    name,
                    headerNumber,
                    column,
                    shown(header),
                    otherSign ? "; part the columns by commas" : ""));
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
    for (String found : columns.keySet()) {
      for (String column : known) {
        if (!known.contains(found)
            && !columns.containsKey(column)
            && ColumnName.isNearly(found, column)) {
          throw new MalformedTableException(
              "%s, row %d: unknown column \"%s\"; did you mean \"%s\"?"
                  .formatted(name, headerNumber, shown(found), column));
        }
      }
    }
  }

  /** The complaint about one cell, to be thrown: {@code what} says what is wrong, and the mend. */
  public MalformedTableException malformed(Row row, String column, String what) {
    return new MalformedTableException(
        "%s, row %d, column %s: %s".formatted(name, row.number(), column, what));
  }

  /** A value as a complaint shows it: one line, not endless. */
  static String shown(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= 60
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
  }

  private Map<String, Integer> columnsOf(List<String> header) throws MalformedTableException {
    Map<String, Integer> byName = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String column = header.get(i).strip();
      if (!column.isEmpty() && byName.putIfAbsent(column, i) != null) {
        throw new MalformedTableException(
            "%s, row %d: two columns %s; keep one".formatted(name, headerNumber, shown(column)));
      }
      if (column.isEmpty()) {
        byName.put("(column " + (i + 1) + ")", i);
      }
    }
    return byName;
  }
}
