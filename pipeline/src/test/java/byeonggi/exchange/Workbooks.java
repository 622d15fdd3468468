// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as a person sees them, and changes them. */
final class Workbooks {
  private Workbooks() {}

  /** Makes a workbook of one sheet. */
  static Path make(Path file, Consumer<XSSFSheet> fill) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      fill.accept(workbook.createSheet("terms"));
      workbook.write(out);
    }
    return file;
  }

  /** Makes a workbook of one sheet of texts. */
  static Path of(Path file, List<List<String>> rows) throws IOException {
    return make(file, sheet -> rows.forEach(row -> addRow(sheet, row)));
  }

  /** Adds a row of texts; an empty one is no cell. */
  static Row addRow(Sheet sheet, List<String> texts) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        row.createCell(i).setCellValue(texts.get(i));
      }
    }
    return row;
  }

  /** Opens a workbook, changes its first sheet and saves it, as a spreadsheet would. */
  static void edit(Path file, Consumer<XSSFSheet> change) throws IOException {
    XSSFWorkbook workbook = open(file);
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      change.accept(workbook.getSheetAt(0));
      workbook.write(out);
    }
  }

  static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  /** Which column of a sheet has a name. */
  static int column(Sheet sheet, String name) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(name)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + name);
  }

  /** The cell of the row that a value stands in. */
  static Cell cell(Sheet sheet, String column, String key, String value) {
    int keyColumn = column(sheet, key);
    for (Row row : sheet) {
      Cell cell = row.getCell(keyColumn);
      if (cell != null && cell.toString().equals(value)) {
        return row.getCell(column(sheet, column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new AssertionError("no row with " + value);
  }

  /** All that can be seen of a workbook, for people to read. */
  static String dump(Path file) throws IOException {
    StringBuilder dump = new StringBuilder();
    try (XSSFWorkbook workbook = open(file)) {
      for (Sheet sheet : workbook) {
        dump(dump, (XSSFSheet) sheet);
      }
    }
    return dump.toString();
  }

  private static void dump(StringBuilder dump, XSSFSheet sheet) {
    dump.append("sheet %s\n".formatted(sheet.getSheetName()));
    if (sheet.getPaneInformation() != null) {
      dump.append(
          "frozen rows: %d\n".formatted(sheet.getPaneInformation().getHorizontalSplitTopRow()));
    }
    if (sheet.getCTWorksheet().isSetAutoFilter()) {
      dump.append("filter: %s\n".formatted(sheet.getCTWorksheet().getAutoFilter().getRef()));
    }
    for (DataValidation validation : sheet.getDataValidations()) {
      dump.append(
          "choice in %s: %s\n"
              .formatted(
                  validation.getRegions().getCellRangeAddress(0).formatAsString(),
                  String.join(" ", validation.getValidationConstraint().getExplicitListValues())));
    }
    for (Row row : sheet) {
      for (Cell cell : row) {
        dump.append(
            "%s %s %s%s %s\n"
                .formatted(
                    cell.getAddress(),
                    cell.getCellType().name().toLowerCase(Locale.ROOT),
                    cell.getCellStyle().getDataFormatString(),
                    cell.getCellStyle().getQuotePrefixed() ? " quoted" : "",
                    cell));
      }
    }
  }
}
