// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

/** What a table says of words. Immutable and thread-safe. */
final class WordTable {
  private final SortedRows rows;
  private final int longest;

  private WordTable(SortedRows rows) {
    this.rows = rows;
    this.longest = rows.longest();
  }

  /** Reads a table whose first column is a word and whose rows are sorted by it. */
  static WordTable read(String name) {
    return new WordTable(SortedRows.read(name));
  }

  /**
   * The longest word of the table, of two characters at least, that begins at a place of a text.
   *
   * @param start UTF-16 offset
   * @return the word, or the empty string
   */
  String wordAt(String text, int start) {
    for (int end = Math.min(text.length(), start + longest); end > start + 1; end--) {
      String piece = text.substring(start, end);
      if (rows.has(piece) && Character.codePointCount(piece, 0, piece.length()) > 1) {
        return piece;
      }
    }
    return "";
  }

  /** What follows the word in its row; empty if the table does not hold it. */
  String row(String word) {
    return rows.after(word);
  }
}
