// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import byeonggi.text.CodePointOrder;

/**
 * What a table says of words, kept as the file's text, whose rows are sorted by their first
 * columns. Immutable and thread-safe.
 */
final class WordTable {
  private final String text;
  private final int first;
  private final int longest;

  private WordTable(String text) {
    this.text = text;
    int row = 0;
    while (row < text.length() && text.charAt(row) == '#') {
      row = lineEnd(row) + 1;
    }
    first = row;
    int most = 0;
    for (; row < text.length(); row = lineEnd(row) + 1) {
      most = Math.max(most, text.indexOf('\t', row) - row);
    }
    longest = most;
  }

  /** Reads a table whose first column is a word and whose rows are sorted by it. */
  static WordTable read(String name) {
    return new WordTable(TableFile.text(name));
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
      if (find(piece) >= 0 && Character.codePointCount(piece, 0, piece.length()) > 1) {
        return piece;
      }
    }
    return "";
  }

  /** What follows the word in its row; empty if the table does not hold it. */
  String row(String word) {
    int row = find(word);
    return row < 0 ? "" : text.substring(row + word.length() + 1, lineEnd(row));
  }

  /** Where the row of a word begins, or -1. */
  private int find(String word) {
    int low = first;
    int high = text.length();
    while (low < high) {
      int row = Math.max(low, text.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1);
      int compared =
          CodePointOrder.INSTANCE.compare(text.substring(row, text.indexOf('\t', row)), word);
      if (compared == 0) {
        return row;
      }
      if (compared < 0) {
        low = lineEnd(row) + 1;
      } else {
        high = row;
      }
    }
    return -1;
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
