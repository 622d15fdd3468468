// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import byeonggi.text.CodePointOrder;

/**
 * The rows of a table that is sorted by its first column, kept as the file's text. Immutable and
 * thread-safe.
 */
final class SortedRows {
  private final String text;
  private final int first;

  private SortedRows(String text) {
    this.text = text;
    int row = 0;
    while (row < text.length() && text.charAt(row) == '#') {
      row = end(row) + 1;
    }
    first = row;
  }

  /** Reads a table whose rows are sorted by the code points of their first columns. */
  static SortedRows read(String name) {
    return new SortedRows(TableFile.text(name));
  }

  /** Whether a row has just this first column. */
  boolean has(String key) {
    return find(key) >= 0;
  }

  /** What follows the first column of the row that has this one; empty if none has. */
  String after(String key) {
    int row = find(key);
    if (row < 0) {
      return "";
    }
    int end = end(row);
    return text.substring(Math.min(keyEnd(row) + 1, end), end);
  }

  /** How long the longest first column is, in UTF-16 units. */
  int longest() {
    int longest = 0;
    for (int row = first; row < text.length(); row = end(row) + 1) {
      longest = Math.max(longest, keyEnd(row) - row);
    }
    return longest;
  }

  /** Where the row with this first column begins, or -1. */
  private int find(String key) {
    int low = first;
    int high = text.length();
    while (low < high) {
      int row = Math.max(low, text.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1);
      int compared = CodePointOrder.INSTANCE.compare(key(row), key);
      if (compared == 0) {
        return row;
      }
      if (compared < 0) {
        low = end(row) + 1;
      } else {
        high = row;
      }
    }
    return -1;
  }

  private String key(int row) {
    return text.substring(row, keyEnd(row));
  }

  private int keyEnd(int row) {
    int end = row;
    while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private int end(int row) {
    int end = text.indexOf('\n', row);
    return end < 0 ? text.length() : end;
  }
}
