// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table for people, its columns aligned by what a terminal shows. Not thread-safe. */
final class TextTable {
  private static final String GAP = "  ";
  private static final int WIDEST = 48;

  /** Text of others must not steer the terminal: controls, and marks that turn its direction. */
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  /** To which side a column's cells are pushed. */
  enum Align {
    LEFT,
    RIGHT
  }

  private final List<Align> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private boolean headed;

  /** Makes an empty table with these columns. */
  TextTable(List<Align> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Makes an empty table with these columns. */
  TextTable(Align... columns) {
    this(List.of(columns));
  }

  /** Adds a row with a cell for each column. */
  TextTable row(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns.size());
    }
    rows.add(cells.stream().map(TextTable::shown).toList());
    return this;
  }

  /** Adds a row with a cell for each column. */
  TextTable row(String... cells) {
    return row(List.of(cells));
  }

  /** Adds the row, above all others, that names the columns. */
  TextTable header(List<String> cells) {
    headed = true;
    return row(cells);
  }

  /** Adds the row, above all others, that names the columns. */
  TextTable header(String... cells) {
    return header(List.of(cells));
  }

  /** The table in Markdown, where every table has a header; with an empty line above. */
  List<String> markdown() {
    List<String> lines = new ArrayList<>(List.of(""));
    if (!headed) {
      lines.add(markdown(Collections.nCopies(columns.size(), "")));
    }
    rows.forEach(row -> lines.add(markdown(row)));
    lines.add(2, markdown(columns.stream().map(c -> c == Align.RIGHT ? "---:" : "---").toList()));
    return lines;
  }

  private static String markdown(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** The table's lines, without blanks at their ends. */
  List<String> lines() {
    int[] widths = new int[columns.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String blanks = " ".repeat(widths[i] - DisplayWidth.of(row.get(i)));
      line.append(i == 0 ? "" : GAP)
          .append(columns.get(i) == Align.RIGHT ? blanks + row.get(i) : row.get(i) + blanks);
    }
    return line.toString().stripTrailing();
  }

  private static String shown(String cell) {
    return DisplayWidth.cut(STEERING.matcher(cell.replaceAll("\\s+", " ")).replaceAll(""), WIDEST);
  }
}
