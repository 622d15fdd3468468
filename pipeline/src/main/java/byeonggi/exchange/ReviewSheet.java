// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.export.ReviewedCsv;
import byeonggi.glossary.Status;
import byeonggi.term.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet that people review: the columns of {@code glossary.csv} and those of people. */
final class ReviewSheet {
  /** How many rows a sheet takes below the header. */
  static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

  private static final List<String> COLUMNS = ReviewedCsv.columns();

  private static final Set<String> COUNTS = Set.of("occurrences", "documents");

  private static final Set<String> FRACTIONS = Set.of("share", "confidence");

  /** In characters; of columns that are not here, {@link #USUAL_WIDTH}. */
  private static final Map<String, Integer> WIDTHS =
      Map.of(
          "source_term", 26,
          "target_term", 30,
          "part_of_speech", 16,
          "explanation", 30,
          "example", 70,
          "example_document", 28,
          "id", 19,
          "note", 30);

  private static final int USUAL_WIDTH = 13;

  private final Sheet sheet;
  private final WorkbookStyles styles;
  private final CellStyle count;
  private final CellStyle fraction;
  private int rows;

  /** Begins the sheet. */
  ReviewSheet(SXSSFWorkbook workbook, WorkbookStyles styles) {
    this.sheet = workbook.createSheet("glossary");
    this.styles = styles;
    this.count = styles.formatted("0");
    this.fraction = styles.formatted("0.000");
    for (int i = 0; i < COLUMNS.size(); i++) {
      String column = COLUMNS.get(i);
      sheet.setColumnWidth(i, WIDTHS.getOrDefault(column, USUAL_WIDTH) * 256);
      // For the rows that a person adds.
      sheet.setDefaultColumnStyle(i, style(column));
    }
    sheet.createFreezePane(0, 1);
    CellStyle header = styles.header();
    Row row = sheet.createRow(0);
    for (int i = 0; i < COLUMNS.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(COLUMNS.get(i));
      cell.setCellStyle(header);
    }
  }

  /** Adds a row; the cells are those of {@link ReviewedCsv}, their texts as they are to be read. */
  void row(List<Object> cells) {
    rows++;
    Row row = sheet.createRow(rows);
    for (int i = 0; i < cells.size(); i++) {
      String column = COLUMNS.get(i);
      Object value = cells.get(i);
      if (COUNTS.contains(column) || FRACTIONS.contains(column)) {
        Cell cell = row.createCell(i);
        cell.setCellValue(Double.parseDouble(value.toString()));
        cell.setCellStyle(style(column));
      } else if (!value.toString().isEmpty()) {
        String text = WorkbookText.written(value.toString());
        Cell cell = row.createCell(i);
        cell.setCellValue(text);
        cell.setCellStyle(styles.text(text));
      }
    }
  }

  /** Ends the sheet: what needs to know how many rows there are. */
  void end() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, COLUMNS.size() - 1));
    offer("status", Arrays.stream(Status.values()).map(Status::word).toArray(String[]::new));
    offer("kind", Arrays.stream(Kind.values()).map(Kind::word).toArray(String[]::new));
  }

  private void offer(String column, String... words) {
    int index = COLUMNS.indexOf(column);
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(words),
            new CellRangeAddressList(1, MOST_ROWS, index, index));
    validation.setEmptyCellAllowed(true);
    validation.setShowErrorBox(true);
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.createErrorBox(column, String.join(", ", words));
    sheet.addValidationData(validation);
  }

  private CellStyle style(String column) {
    return COUNTS.contains(column) ? count : FRACTIONS.contains(column) ? fraction : styles.text();
  }
}
