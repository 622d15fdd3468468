// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.dictionary.DelimitedTerms;
import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.NotUnicodeException;
import byeonggi.dictionary.Table;
import byeonggi.dictionary.TermHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads what people keep terms in as a table with the columns of a dictionary: CSV, TSV, workbooks
 * and TBX, tables with a header or as pairs without one. The content tells the format, not the
 * name.
 */
public final class TermTables {
  private TermTables() {}

  /**
   * Reads a file.
   *
   * @return a table that has the columns {@code source_term} and {@code target_term}
   * @throws MalformedTableException if it is malformed; the message names file, row and column, or
   *     line and column of XML
   * @throws IOException if the file can't be read
   */
  public static Table read(Path file) throws IOException, MalformedTableException {
    Table table = table(file);
    TermHeader.check(table);
    return table;
  }

  private static Table table(Path file) throws IOException, MalformedTableException {
    FileKind kind = FileKind.of(file);
    return switch (kind) {
      case TEXT -> text(file);
      case XML -> TbxReader.read(file);
      case WORKBOOK -> WorkbookReader.read(file);
      case BINARY_WORKBOOK -> throw other(file, "is a workbook in .xlsb");
      case OPEN_DOCUMENT -> throw other(file, "is a document in OpenDocument");
      case COMPOUND -> throw other(file, "is an old workbook (.xls), or one with a password");
      case ZIP -> throw other(file, "is a zip, and no workbook in it");
      case DAMAGED_ZIP -> throw other(file, "is damaged, or cut off");
    };
  }

  private static Table text(Path file) throws IOException, MalformedTableException {
    try {
      return DelimitedTerms.read(file);
    } catch (NotUnicodeException e) {
      // What came through a pipe is gone.
      throw Files.isRegularFile(file) ? SuspectedEncoding.complaint(file).orElse(e) : e;
    }
  }

  private static MalformedTableException other(Path file, String what) {
    return new MalformedTableException(
        "%s %s; save it as .xlsx without a password, or as \"CSV UTF-8\"".formatted(file, what));
  }
}
