// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a text of RFC 4180, in one pass. OpenCSV joins the lines of a cell one by one, in
 * time that grows with the square of the cell: an evening for a file whose quotation marks went
 * astray.
 *
 * <p>As OpenCSV does, it takes a quotation mark that does not begin a cell for text, as it does
 * what stands behind a closing one, and lets rows end with LF, CR or both; a line break within a
 * cell is LF. Used by one thread.
 */
final class QuotedCells {
  private final String name;
  private final String text;
  private final char sign;
  private final List<RawRow> rows = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private int at;

  /**
   * Begins to read.
   *
   * @param name what complaints call the text
   * @param sign what parts the cells
   */
  QuotedCells(String name, String text, char sign) {
    this.name = name;
    this.text = text;
    this.sign = sign;
  }

  /**
   * All rows.
   *
   * @throws MalformedTableException if a quotation mark is never closed
   */
  List<RawRow> rows() throws MalformedTableException {
    while (at < text.length()) {
      cells.add(cell());
      if (at < text.length() && text.charAt(at) == sign) {
        at++;
        if (at == text.length()) {
          cells.add("");
        }
      } else {
        passLineBreak();
        endRow();
      }
    }
    if (!cells.isEmpty()) {
      endRow();
    }
    return rows;
  }

  private void endRow() {
    rows.add(new RawRow(rows.size() + 1, List.copyOf(cells)));
    cells.clear();
  }

  private String cell() throws MalformedTableException {
    if (at == text.length() || text.charAt(at) != '"') {
      return bare();
    }
    String quoted = quoted();
    String behind = bare();
    return behind.isEmpty() ? quoted : quoted + behind;
  }

  private String bare() {
    int start = at;
    while (at < text.length() && text.charAt(at) != sign && !isLineBreak(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() throws MalformedTableException {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' && !text.startsWith("\"\"", at)) {
        at++;
        return cell.toString();
      }
      if (isLineBreak(c)) {
        passLineBreak();
        cell.append('\n');
      } else {
        cell.append(c);
        at += c == '"' ? 2 : 1;
      }
    }
    throw new MalformedTableException(
        "%s, row %d, column %d: a quotation mark is opened and never closed"
            .formatted(name, rows.size() + 1, cells.size() + 1));
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private void passLineBreak() {
    if (at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
  }
}
