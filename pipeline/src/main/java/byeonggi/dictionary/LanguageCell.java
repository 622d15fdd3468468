// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import byeonggi.text.NormalText;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** A cell of a table of terms that holds the tag of a language. */
public final class LanguageCell {
  /** What BCP 47 writes for a language that is not known. */
  public static final String UNDETERMINED = "und";

  private LanguageCell() {}

  /**
   * Reads a cell.
   *
   * @return the tag in its canonical form, which may be {@link #UNDETERMINED}; empty for none
   * @throws MalformedTableException if it is no BCP 47 tag
   */
  public static String read(Table table, Table.Row row, String column)
      throws MalformedTableException {
    String tag = NormalText.string(row.cell(column)).strip();
    if (tag.isEmpty()) {
      return "";
    }
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw table.malformed(
          row, column, "\"" + Table.shown(tag) + "\" is not a BCP 47 tag like zh, ja or ko-Hani");
    }
  }
}
