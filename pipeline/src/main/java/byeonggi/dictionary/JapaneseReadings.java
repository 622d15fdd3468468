// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.List;

/**
 * Japanese readings of characters, in hiragana. Immutable and thread-safe. Table: {@code
 * japanese-readings.tsv}.
 */
public final class JapaneseReadings {
  private final CharacterTable table = CharacterTable.read("japanese-readings.tsv");

  private JapaneseReadings() {}

  private static final class Bundled {
    static final JapaneseReadings READINGS = new JapaneseReadings();
  }

  /** The bundled tables, read on first use. */
  public static JapaneseReadings bundled() {
    return Bundled.READINGS;
  }

  /**
   * The readings of a character: on, then the stems of kun, then those of names only; each once.
   * Empty if Japanese does not use the character (JIS X 0208).
   */
  public List<String> readings(int codePoint) {
    String row = table.row(codePoint).replace('\t', ' ');
    return TableFile.items(row, ' ').stream().distinct().toList();
  }

  /** The readings of a character that only names, and compounds as in names, have. */
  public List<String> readingsInNames(int codePoint) {
    return TableFile.items(table.column(codePoint, 2), ' ');
  }

  /** Whether Japanese uses the character (JIS X 0208 has it). */
  public boolean knows(int codePoint) {
    return !table.row(codePoint).isEmpty();
  }
}
