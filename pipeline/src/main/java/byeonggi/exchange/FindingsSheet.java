// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.export.Cells;
import byeonggi.export.FindingsCsv;
import byeonggi.finding.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The sheet of the findings, worst first: the columns of {@code findings.csv}. Nobody gives it
 * back, so what a cell or a sheet can't hold is cut off; the table has it.
 */
final class FindingsSheet {
  private static final List<String> COLUMNS = FindingsCsv.columns();

  /** In characters; of columns that are not here, {@link #USUAL_WIDTH}. */
  private static final Map<String, Integer> WIDTHS =
      Map.of(
          "finding", 18,
          "source_term", 26,
          "target_term", 30,
          "detail", 70,
          "suggestion", 40,
          "document", 28);

  private static final int USUAL_WIDTH = 13;

  private static final int MOST_CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private static final String CUT = "…";

  /** On one line, but not in normal form: a finding may be about just that. */
  private static final Cells UNGUARDED = new Cells(false);

  private FindingsSheet() {}

  /** Adds the sheet. */
  static void add(Workbook workbook, WorkbookStyles styles, List<Finding> findings) {
    Sheet sheet = workbook.createSheet("findings");
    CellStyle header = styles.header();
    Row names = sheet.createRow(0);
    for (int i = 0; i < COLUMNS.size(); i++) {
      sheet.setColumnWidth(i, WIDTHS.getOrDefault(COLUMNS.get(i), USUAL_WIDTH) * 256);
      Cell cell = names.createCell(i);
      cell.setCellValue(COLUMNS.get(i));
      cell.setCellStyle(header);
    }
    sheet.createFreezePane(0, 1);
    CellStyle count = styles.formatted("0");
    List<Finding> worstFirst =
        findings.stream()
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .limit(ReviewSheet.MOST_ROWS)
            .toList();
    for (int i = 0; i < worstFirst.size(); i++) {
      addRow(sheet.createRow(i + 1), worstFirst.get(i), styles, count);
    }
    sheet.setAutoFilter(new CellRangeAddress(0, worstFirst.size(), 0, COLUMNS.size() - 1));
  }

  private static void addRow(Row row, Finding finding, WorkbookStyles styles, CellStyle count) {
    Object[] cells = FindingsCsv.cells(finding);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Integer number) {
        Cell cell = row.createCell(i);
        cell.setCellValue(number);
        cell.setCellStyle(count);
      } else if (!cells[i].toString().isEmpty()) {
        String text = fitting(UNGUARDED.write(cells[i].toString()));
        Cell cell = row.createCell(i);
        cell.setCellValue(text);
        cell.setCellStyle(styles.text(text));
      }
    }
  }

  /** The text as a cell holds it, whole or the beginning. */
  private static String fitting(String text) {
    String whole = WorkbookText.escaped(WorkbookText.legible(text));
    if (whole.length() <= MOST_CHARACTERS) {
      return whole;
    }
    int end = MOST_CHARACTERS - CUT.length();
    return whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end)
        + CUT;
  }
}
