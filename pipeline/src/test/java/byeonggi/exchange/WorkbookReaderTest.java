// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookReaderTest {
  private static final List<String> HEADER =
      List.of("source_term", "target_term", "status", "date");

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("mine.xlsx");
  }

  private static List<String> pairs(Path file) throws Exception {
    Table table = TermTables.read(file);
    return table.rows().stream()
        .map(row -> row.cell("source_term") + "=" + row.cell("target_term"))
        .toList();
  }

  private String complaint() {
    String message =
        assertThrows(MalformedTableException.class, () -> TermTables.read(file())).getMessage();
    assertEquals(1, message.lines().count(), message);
    assertTrue(message.startsWith(file().toString()), message);
    return message.substring(file().toString().length());
  }

  /** A sheet with a header and one row, of which a cell is then changed. */
  private Path withCell(String column, Consumer<Cell> change) throws IOException {
    return Workbooks.make(
        file(),
        sheet -> {
          Workbooks.addRow(sheet, HEADER);
          Workbooks.addRow(sheet, List.of("护城河", "해자", "approved", ""));
          Workbooks.addRow(sheet, List.of("词", "뜻", "approved", ""));
          change.accept(Workbooks.cell(sheet, column, "source_term", "词"));
        });
  }

  private static void style(Cell cell, String format) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  @Test
  void columnsAreReadByTheirNames() throws Exception {
    Path file =
        Workbooks.of(
            file(),
            List.of(
                List.of("colour", "target_term", "source_term"),
                List.of("blue", "해자", "护城河"),
                List.of("", "", ""),
                List.of("", "각주구검", "刻舟求剑")));
    Table table = TermTables.read(file);
    assertEquals(List.of("护城河=해자", "刻舟求剑=각주구검"), pairs(file));
    assertEquals(4, table.rows().get(1).number());
  }

  @Test
  void sheetWithoutAHeaderHoldsPairs() throws Exception {
    assertEquals(
        List.of("护城河=해자", "刻舟求剑=각주구검"),
        pairs(Workbooks.of(file(), List.of(List.of("护城河", "해자"), List.of("刻舟求剑", "각주구검")))));
  }

  @Test
  void sheetMayBeginWithBlankRowsAndAHeaderOfOtherWords() throws Exception {
    assertEquals(
        List.of("护城河=해자"),
        pairs(
            Workbooks.of(file(), List.of(List.of(""), List.of("원어", "번역"), List.of("护城河", "해자")))));
  }

  @Test
  void firstSheetWithTheColumnsCounts() throws Exception {
    Workbooks.of(file(), List.of(List.of("이 통합 문서는"), List.of("용어집")));
    Workbooks.edit(file(), first -> addTermSheets(first.getWorkbook()));
    assertEquals(List.of("护城河=뜻"), pairs(file()));
  }

  private static void addTermSheets(XSSFWorkbook workbook) {
    for (String term : List.of("护城河", "词")) {
      XSSFSheet sheet = workbook.createSheet(term);
      Workbooks.addRow(sheet, HEADER);
      Workbooks.addRow(sheet, List.of(term, "뜻"));
    }
  }

  @Test
  void sheetsOfFindingsAndHiddenSheetsAreNone() throws Exception {
    Workbooks.of(
        file(),
        List.of(
            List.of("severity", "finding", "source_term", "source_lang", "target_term"),
            List.of("error", "name", "词", "zh", "틀림")));
    Workbooks.edit(
        file(),
        first -> {
          addTermSheets(first.getWorkbook());
          first.getWorkbook().setSheetHidden(1, true);
        });
    assertEquals(List.of("词=뜻"), pairs(file()));
  }

  @Test
  void richTextIsItsText() throws Exception {
    Path file =
        withCell(
            "target_term",
            cell -> {
              XSSFRichTextString text = new XSSFRichTextString("두 글꼴");
              text.applyFont(0, 1, (short) 0);
              cell.setCellValue(text);
            });
    assertEquals("词=두 글꼴", pairs(file).get(1));
  }

  @Test
  void escapedCharactersAreReadOnce() throws Exception {
    Path file = withCell("target_term", cell -> cell.setCellValue("a_x000a_b _x005F_x0041_"));
    assertEquals("词=a b _x0041_", pairs(file).get(1));
  }

  @Test
  void guardOfATableIsTakenOffOnce() throws Exception {
    List<String> cells = List.of("'=1", "''=1", "'a", "''", "=1");
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    cells.forEach(cell -> rows.add(List.of("词", cell)));
    Table table = TermTables.read(Workbooks.of(file(), rows));
    assertEquals(
        // As a table of text has them: one guard before each that needs it.
        List.of("'=1", "''=1", "''a", "''", "'=1"),
        table.rows().stream().map(row -> row.cell("target_term")).toList());
  }

  static Stream<Arguments> shownNumbers() {
    return Stream.of(
        Arguments.of("General", 2024, "2024"),
        Arguments.of("General", 0.5, "0.5"),
        Arguments.of("0.00", 3.1, "3.10"),
        Arguments.of("00000", 123, "00123"),
        Arguments.of("#,##0", 1000, "1,000"),
        Arguments.of("0%", 0.5, "50%"),
        Arguments.of("@", 7, "7"));
  }

  @ParameterizedTest
  @MethodSource("shownNumbers")
  void numberInATermIsWhatTheSpreadsheetShows(String format, double number, String shown)
      throws Exception {
    Path file =
        withCell(
            "target_term",
            cell -> {
              style(cell, format);
              cell.setCellValue(number);
            });
    assertEquals("词=" + shown, pairs(file).get(1));
  }

  @Test
  void countIsTheNumberHoweverItIsShown() throws Exception {
    Path file =
        Workbooks.make(
            file(),
            sheet -> {
              Workbooks.addRow(
                  sheet, List.of("source_term", "target_term", "occurrences", "confidence"));
              Cell count = Workbooks.addRow(sheet, List.of("词", "뜻")).createCell(2);
              style(count, "#,##0");
              count.setCellValue(1234);
              Cell confidence = sheet.getRow(1).createCell(3);
              style(confidence, "0%");
              confidence.setCellValue(0.948);
            });
    Table.Row row = TermTables.read(file).rows().get(0);
    assertEquals("1234 0.948", row.cell("occurrences") + " " + row.cell("confidence"));
  }

  static Stream<Arguments> doubts() {
    Consumer<Cell> formula = cell -> cell.setCellFormula("1+1");
    Consumer<Cell> text = cell -> cell.setCellFormula("CONCATENATE(\"a\",\"b\")");
    Consumer<Cell> error = cell -> cell.setCellErrorValue((byte) 42);
    Consumer<Cell> rounded = cell -> cell.setCellValue(1.2345e19);
    return Stream.of(
        Arguments.of("source_term", formula, "holds a formula"),
        Arguments.of("target_term", text, "holds a formula"),
        Arguments.of("status", formula, "holds a formula"),
        Arguments.of("target_term", error, "holds an error of the spreadsheet"),
        Arguments.of("target_term", rounded, "holds a number of which"),
        Arguments.of("target_term", dated("yyyy-mm-dd"), "holds a date"),
        Arguments.of("source_term", dated("m\"월\" d\"일\""), "holds a date"),
        Arguments.of("source_term", dated("yyyy\"년\"\\ m\"월\"\\ d\"일\";@"), "holds a date"),
        Arguments.of("source_term", dated("[$-412]AM/PM\\ h:mm;@"), "holds a date"),
        Arguments.of("source_term", dated("h:mm"), "holds a date"));
  }

  private static Consumer<Cell> dated(String format) {
    return cell -> {
      style(cell, format);
      cell.setCellValue(LocalDate.of(2026, 1, 2));
    };
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("doubts")
  void whatIsNoTypedTextIsRefusedInTheColumnsThatMatter(
      String column, Consumer<Cell> change, String what) throws Exception {
    Consumer<Cell> evaluated =
        cell -> {
          change.accept(cell);
          cell.getSheet().getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        };
    withCell(column, evaluated);
    String complaint = complaint();
    assertTrue(
        complaint.startsWith(", sheet \"terms\", row 3, column " + column + ": " + what),
        complaint);
  }

  @Test
  void formulaWithoutAValueIsNoEmptyCell() throws Exception {
    replace(
        "xl/worksheets/sheet1.xml",
        sheet(
            "",
            "<row><c t=\"inlineStr\"><is><t>词</t></is></c><c t=\"inlineStr\"><is><t>뜻</t></is></c></row>"
                + "<row><c t=\"inlineStr\"><is><t>词</t></is></c><c><f>A1</f></c></row>"));
    assertTrue(complaint().contains("row 2, column target_term: holds a formula"));
  }

  @Test
  void doubtsElsewhereDoNotMatter() throws Exception {
    assertEquals(2, pairs(withCell("date", cell -> cell.setCellFormula("1+1"))).size());
  }

  @Test
  void dateOfAReviewIsOfIso8601() throws Exception {
    Table table = TermTables.read(withCell("date", dated("d. m. yy")));
    assertEquals("2026-01-02", table.rows().get(1).cell("date"));
  }

  @Test
  void doubtInAPairWithoutAHeaderNamesTheColumn() throws Exception {
    Workbooks.make(
        file(),
        sheet -> {
          Workbooks.addRow(sheet, List.of("护城河", "해자"));
          dated("yyyy-mm-dd").accept(Workbooks.addRow(sheet, List.of("词")).createCell(1));
        });
    assertTrue(complaint().contains("row 2, column target_term: holds a date"));
  }

  @Test
  void misspeltColumnIsRefusedAsInATableOfText() throws Exception {
    Workbooks.of(
        file(), List.of(List.of("source_term", "target_term", "statsu"), List.of("词", "뜻")));
    assertEquals(
        ", sheet \"terms\", row 1: unknown column \"statsu\"; did you mean \"status\"?",
        complaint());
  }

  @Test
  void emptyWorkbookIsRefused() throws Exception {
    Workbooks.of(file(), List.of());
    assertEquals(" is empty: no sheet holds anything", complaint());
  }

  private void parts(Map<String, byte[]> parts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
  }

  /** Puts another content into a part of a workbook. */
  private void replace(String part, byte[] content) throws IOException {
    Path other = folder.resolve("other.xlsx");
    Workbooks.of(other, List.of(HEADER, List.of("词", "뜻")));
    try (ZipFile from = new ZipFile(other.toFile());
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
      for (ZipEntry entry : from.stream().toList()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(
            entry.getName().equals(part) ? content : from.getInputStream(entry).readAllBytes());
        zip.closeEntry();
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] sheet(String before, String rows) {
    return bytes(
        "<?xml version=\"1.0\"?>%s<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s</sheetData></worksheet>"
            .formatted(before, rows));
  }

  @Test
  void otherFilesAreRefusedWithWhatTheyAre() throws Exception {
    parts(Map.of("xl/workbook.bin", new byte[0]));
    assertTrue(complaint().startsWith(" is a workbook in .xlsb; save it as .xlsx"));
    parts(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet")));
    assertTrue(complaint().startsWith(" is a document in OpenDocument; save it as .xlsx"));
    parts(Map.of("a.txt", new byte[0]));
    assertTrue(complaint().startsWith(" is a zip, and no workbook in it"));
    parts(Map.of("xl/workbook.xml", bytes("<a/>")));
    assertTrue(complaint().startsWith(" is a damaged workbook"));
  }

  @Test
  void oldWorkbookIsRefused() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file())) {
      workbook.createSheet();
      workbook.write(out);
    }
    assertTrue(complaint().startsWith(" is an old workbook (.xls)"));
  }

  @Test
  void workbookWithAPasswordIsRefused() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        XSSFWorkbook workbook = new XSSFWorkbook()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(files)) {
        workbook.createSheet();
        workbook.write(out);
      }
      try (OutputStream out = Files.newOutputStream(file())) {
        files.writeFilesystem(out);
      }
    }
    assertTrue(complaint().contains("with a password"));
  }

  @Test
  void cutWorkbookIsRefused() throws Exception {
    Workbooks.of(file(), List.of(HEADER, List.of("词", "뜻")));
    byte[] whole = Files.readAllBytes(file());
    for (int length = 4; length < whole.length; length += 97) {
      Files.write(file(), Arrays.copyOf(whole, length));
      complaint();
    }
  }

  @Test
  void damagedPartsAreRefused() throws Exception {
    for (String part : List.of("xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml")) {
      replace(part, bytes("<a"));
      assertTrue(complaint().startsWith(" is a damaged workbook"), part);
    }
    replace("xl/worksheets/sheet1.xml", sheet("", "<row r=\"x\"/>"));
    assertTrue(complaint().startsWith(" is a damaged workbook"));
    replace("xl/worksheets/sheet1.xml", sheet("", "<row><c t=\"s\"><v>999</v></c></row>"));
    assertTrue(complaint().startsWith(" is a damaged workbook"));
  }

  @Test
  void cutWorkbooksAreRefused() throws Exception {
    Workbooks.of(file(), List.of(HEADER, List.of("词", "뜻"), List.of("护城河", "해자", "approved")));
    byte[] whole = Files.readAllBytes(file());
    for (int length = 4; length < whole.length; length += 1 + whole.length / 300) {
      Files.write(file(), Arrays.copyOf(whole, length));
      assertThrows(MalformedTableException.class, () -> TermTables.read(file()));
    }
    // The length of the comment at the end reaches beyond it.
    whole[whole.length - 2] = 9;
    Files.write(file(), whole);
    assertThrows(MalformedTableException.class, () -> TermTables.read(file()));
  }

  @Test
  void damagedBytesAreReadOrRefused() throws Exception {
    Workbooks.of(file(), List.of(HEADER, List.of("词", "뜻"), List.of("护城河", "해자", "approved")));
    byte[] whole = Files.readAllBytes(file());
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = whole.clone();
      // Not the first bytes: without them it is a text.
      damaged[4 + random.nextInt(whole.length - 4)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file(), damaged);
      try {
        TermTables.read(file());
      } catch (MalformedTableException e) {
        assertEquals(1, e.getMessage().lines().count(), e.getMessage());
      }
    }
  }

  @Test
  void damagedPartsWithinAreReadOrRefused() throws Exception {
    String sheet =
        new String(
            sheet(
                "",
                "<row r=\"1\"><c r=\"A1\" s=\"0\" t=\"inlineStr\"><is><t>词</t></is></c><c r=\"B1\" s=\"0\"><f>1</f><v>1</v></c></row>"),
            StandardCharsets.UTF_8);
    int declaration = sheet.indexOf("?>") + 2;
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      int place = declaration + random.nextInt(sheet.length() - declaration);
      char other = "0 <>\"/a-&9".charAt(random.nextInt(10));
      replace(
          "xl/worksheets/sheet1.xml",
          bytes(sheet.substring(0, place) + other + sheet.substring(place + 1)));
      complaint();
    }
  }

  @Test
  void cellsWithoutAddressesStandSideBySide() throws Exception {
    replace(
        "xl/worksheets/sheet1.xml",
        sheet(
            "",
            "<row><c t=\"inlineStr\"><is><t>护城河</t></is></c><c t=\"inlineStr\"><is><t>해자</t></is></c></row>"));
    assertEquals(List.of("护城河=해자"), pairs(file()));
  }

  @Test
  void nothingFromOutsideAndNoEntityIsRead() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "비밀");
    replace(
        "xl/worksheets/sheet1.xml",
        sheet(
            "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
            "<row><c t=\"inlineStr\"><is><t>词</t></is></c><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>"));
    String complaint = complaint();
    assertTrue(complaint.startsWith(" is a damaged workbook"), complaint);
    assertFalse(complaint.contains("비밀"));
  }

  @Test
  void bombIsNotUnpacked() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.write(sheet("", ""), 0, 100);
    bomb.write(" ".repeat(50_000_000).getBytes(StandardCharsets.US_ASCII));
    replace("xl/worksheets/sheet1.xml", bomb.toByteArray());
    assertTrue(complaint().startsWith(" unpacks to more than is read of a workbook"));
  }

  @Test
  void cellFarToTheRightIsRefused() throws Exception {
    Workbooks.make(
        file(), sheet -> Workbooks.addRow(sheet, HEADER).createCell(16_000).setCellValue("여기"));
    assertEquals(" has a cell beyond column 1,000", complaint());
  }

  @Test
  void pipeIsReadAsText() throws Exception {
    Path csv = Files.writeString(folder.resolve("PK.csv"), "PK,피케이\n");
    assertEquals(List.of("PK=피케이"), pairs(csv));
  }
}
