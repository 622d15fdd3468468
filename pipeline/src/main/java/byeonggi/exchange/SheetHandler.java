// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Tells the rows of a sheet not only what a cell shows, but also what it is. */
final class SheetHandler extends XSSFSheetXMLHandler {
  private final StylesTable styles;
  private final SheetRows rows;

  SheetHandler(StylesTable styles, SharedStrings strings, SheetRows rows) {
    super(styles, strings, rows, new Numbers(rows), /* formulasNotResults= */ false);
    this.styles = styles;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    if (localName.equals("c")) {
      rows.startCell(
          attributes.getValue("r"), form(attributes.getValue("t"), attributes.getValue("s")));
    } else if (localName.equals("f")) {
      rows.hasFormula();
    }
    super.startElement(uri, localName, qName, attributes);
  }

  private CellForm form(String type, String style) {
    if (type == null || type.equals("n")) {
      boolean date =
          style != null
              && DateFormats.isDate(styles.getStyleAt(Integer.parseInt(style)).getDataFormat());
      return date ? CellForm.DATE : CellForm.PLAIN;
    }
    return switch (type) {
      case "e" -> CellForm.ERROR;
      case "d" -> CellForm.DATE;
      default -> CellForm.PLAIN;
    };
  }

  /** Shows numbers, and passes them on. */
  private static final class Numbers extends DataFormatter {
    private final SheetRows rows;

    Numbers(SheetRows rows) {
      super(Locale.ROOT);
      this.rows = rows;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
      String shown = super.formatRawCellContents(value, formatIndex, formatString);
      boolean date = DateFormats.isDate(formatIndex) || DateFormats.isDate(formatString);
      rows.isNumber(new CellNumber(value, date, shown));
      return shown;
    }
  }
}
