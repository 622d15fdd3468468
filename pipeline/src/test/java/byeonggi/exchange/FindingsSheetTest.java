// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.Folding;
import byeonggi.export.FindingsCsv;
import byeonggi.export.TableFormat;
import byeonggi.finding.Finding;
import byeonggi.finding.Rule;
import byeonggi.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The findings in the workbook for review. */
class FindingsSheetTest {
  private static final int DETAIL = FindingsCsv.columns().indexOf("detail");

  @TempDir Path folder;

  private static Finding finding(Severity severity, String document, String detail) {
    return new Finding(
        severity, Rule.SEVERAL_GLOSSES, "护城河", "zh", "해자", detail, "", document, 7, 12);
  }

  private Path write(List<Finding> findings) throws IOException {
    ExportFiles files = new ExportFiles("xlsx", folder, folder::resolve);
    assertEquals(1, new XlsxFormat(findings).write(List.of(Pairs.of("词", "뜻")), files));
    return folder.resolve("glossary.xlsx");
  }

  /** The detail of the only finding, as a person reads it. */
  private String detail(Finding finding) throws IOException {
    try (XSSFWorkbook workbook = Workbooks.open(write(List.of(finding)))) {
      Cell cell = workbook.getSheet("findings").getRow(1).getCell(DETAIL);
      assertEquals(CellType.STRING, cell.getCellType());
      return cell.getStringCellValue();
    }
  }

  @Test
  void isTheThirdSheetWithTheColumnsOfTheTable() throws IOException {
    try (XSSFWorkbook workbook =
        Workbooks.open(write(List.of(finding(Severity.ERROR, "a.md", "둘로 옮겼다"))))) {
      XSSFSheet sheet = workbook.getSheetAt(2);
      assertEquals("findings", sheet.getSheetName());
      assertEquals(FindingsCsv.columns(), texts(sheet.getRow(0)));
      assertEquals(
          List.of("error", "several-glosses", "护城河", "zh", "해자", "둘로 옮겼다", "a.md", "7.0", "12.0"),
          texts(sheet.getRow(1)));
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertEquals(
          new CellRangeAddress(0, 1, 0, 9).formatAsString(),
          sheet.getCTWorksheet().getAutoFilter().getRef());
      assertTrue(sheet.getColumnWidth(DETAIL) > sheet.getColumnWidth(0));
      assertEquals("@", sheet.getRow(1).getCell(DETAIL).getCellStyle().getDataFormatString());
    }
  }

  private static List<String> texts(Row row) {
    return StreamSupport.stream(row.spliterator(), false).map(Cell::toString).toList();
  }

  @Test
  void theWorstComeFirstAndElseTheOrderOfTheTable() throws IOException {
    List<Finding> findings =
        List.of(
            finding(Severity.INFO, "a.md", "1"),
            finding(Severity.WARNING, "a.md", "2"),
            finding(Severity.ERROR, "b.md", "3"),
            finding(Severity.WARNING, "c.md", "4"),
            finding(Severity.ERROR, "d.md", "5"));
    try (XSSFWorkbook workbook = Workbooks.open(write(findings))) {
      XSSFSheet sheet = workbook.getSheet("findings");
      assertEquals(
          List.of("3", "5", "2", "4", "1"),
          IntStream.rangeClosed(1, 5)
              .mapToObj(i -> sheet.getRow(i).getCell(DETAIL).getStringCellValue())
              .toList());
    }
  }

  @Test
  void thereIsNoSheetWithoutFindings() throws IOException {
    try (XSSFWorkbook workbook = Workbooks.open(write(List.of()))) {
      assertEquals(2, workbook.getNumberOfSheets());
    }
  }

  /** As a table of findings may hold it, which anybody may have changed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://example.com\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "'=1",
        "2024-01-02",
        "00123",
        "TRUE",
        "_x0041_",
        "<b>&amp;</b>",
        "두  칸과　ﾊﾝｶｸ",
        "😀"
      })
  void aTextIsATextWhateverItLooksLike(String text) throws IOException {
    Path table = folder.resolve("findings.csv");
    try (FindingsCsv csv = new FindingsCsv(table, new TableFormat(false, true))) {
      csv.write(finding(Severity.ERROR, "a.md", text));
    }
    assertEquals(text, detail(FindingsCsv.read(table).get(0)));
  }

  @Test
  void whatACellCannotHoldIsCutOrReplaced() throws IOException {
    assertEquals("가".repeat(10_000), detail(finding(Severity.INFO, "a.md", "가".repeat(10_000))));
    assertEquals(
        "가".repeat(32_766) + "…", detail(finding(Severity.INFO, "a.md", "가".repeat(40_000))));
    assertEquals(
        "😀".repeat(16_383) + "…", detail(finding(Severity.INFO, "a.md", "😀".repeat(20_000))));
    assertEquals("a\uFFFDb", detail(finding(Severity.INFO, "a.md", "a\uFFFEb")));
  }

  @Test
  void theReaderTakesTheGlossaryAndTheFindingsAloneAreNone() throws Exception {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      findings.add(finding(Severity.ERROR, "a.md", "=1+" + i));
    }
    Path file = write(findings);
    var entries = new GlossaryReader(new Folding(UnaryOperator.identity())).read(file);
    assertEquals(1, entries.size());
    assertEquals("词", entries.get(0).sourceTerm());
  }

  @Test
  void sameFindingsGiveTheSameBytes() throws IOException {
    List<Finding> findings = List.of(finding(Severity.ERROR, "a.md", "x"));
    byte[] before = Files.readAllBytes(write(findings));
    assertArrayEquals(before, Files.readAllBytes(write(findings)));
  }

  @Test
  void findingsAreReadOnlyForAFormatThatShowsThem() throws IOException {
    Formats.Findings unreadable =
        () -> {
          throw new IOException("findings.csv is broken");
        };
    List<Format> formats = List.of(new UtxFormat(), new AnkiFormat());
    assertEquals(formats, Formats.showing(unreadable, formats));
    assertNotNull(Formats.showing(List::of, Formats.all()));
    assertFalse(Formats.showing(List::of, List.of(new XlsxFormat())).isEmpty());
  }
}
