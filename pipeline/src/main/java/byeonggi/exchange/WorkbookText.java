// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.export.Cells;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * Texts in cells of workbooks. A cell of text is never computed there, so it needs no guard. But a
 * workbook may have been made of a table that has guards, so one is taken off when a cell is read,
 * and a text that looks guarded gets another when it is written.
 */
final class WorkbookText {
  private static final Cells GUARDING = new Cells(true);

  private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** What workbooks write for a character that XML can't hold. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private WorkbookText() {}

  /** Why a cell can't hold a text, in a few words for people; nothing if it can. */
  static Optional<String> reasonAgainst(String text) {
    int length = escaped(text).length();
    if (length > MOST) {
      return Optional.of(
          String.format(Locale.ROOT, "%,d characters; a cell takes at most %,d", length, MOST));
    }
    return text.codePoints()
        .filter(c -> !isOfXml(c))
        .mapToObj("U+%04X; a workbook can't hold it"::formatted)
        .findFirst();
  }

  /** The text with a sign for each character that a workbook can't hold. */
  static String legible(String text) {
    return text.codePoints()
        .map(c -> isOfXml(c) ? c : '\uFFFD')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Both terms fit into cells. */
  static Rule rule() {
    return pair -> reasonAgainst(pair.source()).or(() -> reasonAgainst(pair.target()));
  }

  /**
   * A text as it is put into a cell that only a tool reads. Without it {@code _x0041_} would be
   * taken for A.
   */
  static String escaped(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  /** A text as it is put into a cell that may come back by {@link #read}. */
  static String written(String text) {
    return escaped(Cells.read(text).equals(text) ? text : "'" + text);
  }

  /** What a cell says, on one line, guarded as in a table of text. */
  static String read(String cell) {
    return GUARDING.write(Cells.read(cell));
  }

  private static boolean isOfXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
