// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.RawTable;
import byeonggi.dictionary.Table;
import byeonggi.dictionary.TermHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STSheetState;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads workbooks of Open XML. Of the sheets that are shown the first counts whose first row names
 * the columns of a table of terms; if none does, the first that is not empty. Nothing is computed,
 * no macro is run, no other file opened, and of a file that unpacks to far more than it is, or to
 * more than half of the memory, no more is read.
 */
final class WorkbookReader {
  static {
    ZipSecureFile.setMaxEntrySize(Runtime.getRuntime().maxMemory() / 2);
  }

  private final Path file;

  private WorkbookReader(Path file) {
    this.file = file;
  }

  /** A sheet that may be the one. */
  private record Sheet(RawTable raw, SheetRows rows) {}

  /**
   * Reads a workbook.
   *
   * @throws MalformedTableException if there is no table of terms in it, or a cell of the columns
   *     that matter is no text as a person typed it
   * @throws IOException if the file can't be read
   */
  static Table read(Path file) throws IOException, MalformedTableException {
    return new WorkbookReader(file).read();
  }

  private Table read() throws IOException, MalformedTableException {
    Sheet sheet =
        sheet()
            .orElseThrow(
                () -> new MalformedTableException(file + " is empty: no sheet holds anything"));
    Table table = TermHeader.table(sheet.raw());
    Map<Integer, String> columns = TermHeader.columns(sheet.raw());
    Optional<SheetRows.Doubt> first =
        sheet.rows().firstDoubts().values().stream()
            .filter(doubt -> columns.containsKey(doubt.column()))
            .min(Comparator.comparing(SheetRows.Doubt::row).thenComparing(SheetRows.Doubt::column));
    if (first.isPresent()) {
      SheetRows.Doubt doubt = first.get();
      throw new MalformedTableException(
          "%s, row %d, column %s: %s"
              .formatted(
                  sheet.raw().name(), doubt.row(), columns.get(doubt.column()), doubt.what()));
    }
    return table;
  }

  private Optional<Sheet> sheet() throws IOException, MalformedTableException {
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      return sheet(opened);
    } catch (FileSystemException e) {
      throw e;
    } catch (SheetRows.TooWideException e) {
      throw new MalformedTableException("%s has %s".formatted(file, e.getMessage()));
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | XmlException
        | ParserConfigurationException
        | RuntimeException e) {
      // POI throws whatever comes about where a part is not as it should be.
      boolean bomb = String.valueOf(e.getMessage()).startsWith("Zip bomb");
      throw new MalformedTableException(
          bomb
              ? file + " unpacks to more than is read of a workbook; save it as \"CSV UTF-8\""
              : file + " is a damaged workbook; open it in a spreadsheet and save it again");
    }
  }

  private Optional<Sheet> sheet(OPCPackage opened)
      throws IOException,
          OpenXML4JException,
          SAXException,
          XmlException,
          ParserConfigurationException {
    XSSFReader reader = new XSSFReader(opened);
    StylesTable styles = reader.getStylesTable();
    ReadOnlySharedStringsTable strings =
        new ReadOnlySharedStringsTable(opened, /* includePhoneticRuns= */ false);
    CTWorkbook workbook = workbook(reader);
    boolean from1904 = workbook.getWorkbookPr() != null && workbook.getWorkbookPr().getDate1904();
    Set<String> hidden = hidden(workbook);
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    Sheet first = null;
    while (sheets.hasNext()) {
      SheetRows rows = new SheetRows(from1904);
      try (InputStream in = sheets.next()) {
        if (hidden.contains(sheets.getSheetName())) {
          continue;
        }
        XMLReader xml = XMLHelper.newXMLReader();
        SheetHandler handler = new SheetHandler(styles, strings, rows);
        xml.setContentHandler(handler);
        // POI's own would log what is told in one line anyway.
        xml.setErrorHandler(handler);
        xml.parse(new InputSource(in));
      }
      String name = "%s, sheet \"%s\"".formatted(file, sheets.getSheetName());
      Sheet sheet = new Sheet(new RawTable(name, rows.rows()), rows);
      if (TermHeader.namesTerms(sheet.raw())) {
        return Optional.of(sheet);
      }
      if (first == null && !sheet.raw().rows().isEmpty()) {
        first = sheet;
      }
    }
    return Optional.ofNullable(first);
  }

  private static CTWorkbook workbook(XSSFReader reader)
      throws IOException, OpenXML4JException, XmlException {
    try (InputStream in = reader.getWorkbookData()) {
      return WorkbookDocument.Factory.parse(in).getWorkbook();
    }
  }

  /** The names of the sheets that a person does not see. */
  private static Set<String> hidden(CTWorkbook workbook) {
    return workbook.getSheets().getSheetList().stream()
        .filter(sheet -> sheet.isSetState() && sheet.getState() != STSheetState.VISIBLE)
        .map(CTSheet::getName)
        .collect(Collectors.toSet());
  }
}
