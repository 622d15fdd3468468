// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.Table;
import byeonggi.dictionary.UserDictionaryReader;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads what people keep terms in as a table with the columns of a dictionary: CSV, TSV and TBX.
 * The content tells the format, not the name.
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
    if (XmlSign.isAt(file)) {
      return TbxReader.read(file);
    }
    Table table = Table.csvOrTsv(file);
    UserDictionaryReader.checkHeader(table);
    return table;
  }
}
