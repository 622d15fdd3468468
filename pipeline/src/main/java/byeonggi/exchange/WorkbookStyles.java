// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** How cells look, and what a spreadsheet makes of what is typed into them. */
final class WorkbookStyles {
  private final Workbook workbook;
  private final CellStyle text;
  private final CellStyle quoted;

  WorkbookStyles(Workbook workbook) {
    this.workbook = workbook;
    this.text = formatted("@");
    this.quoted = formatted("@");
    ((XSSFCellStyle) quoted).setQuotePrefixed(true);
  }

  /** Text whatever it looks like, also after it was edited. */
  CellStyle text() {
    return text;
  }

  /**
   * The same for a certain text: where it begins with an apostrophe or like a formula, editing the
   * cell must not take the first sign for a command.
   */
  CellStyle text(String value) {
    return !value.isEmpty() && "=+-@'".indexOf(value.charAt(0)) >= 0 ? quoted : text;
  }

  /** Numbers in a format of spreadsheets, like {@code 0.000}. */
  CellStyle formatted(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  /** The names of columns. */
  CellStyle header() {
    CellStyle style = formatted("@");
    Font bold = workbook.createFont();
    bold.setBold(true);
    style.setFont(bold);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  /** Sentences, broken into lines. */
  CellStyle sentences() {
    CellStyle style = formatted("@");
    style.setWrapText(true);
    return style;
  }
}
