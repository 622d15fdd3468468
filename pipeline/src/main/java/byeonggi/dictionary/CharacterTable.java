// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.Arrays;

/**
 * What a table says of single characters, kept as the file's text with an index of sorted code
 * points. Immutable.
 */
final class CharacterTable {
  private final String text;
  private final int[] codePoints;
  private final int[] starts;

  private CharacterTable(String text, int[] codePoints, int[] starts) {
    this.text = text;
    this.codePoints = codePoints;
    this.starts = starts;
  }

  /** Reads a table whose first column is a character and whose rows are sorted by it. */
  static CharacterTable read(String name) {
    String text = TableFile.text(name);
    int[] codePoints = new int[text.length() / 4 + 1];
    int[] starts = new int[codePoints.length];
    int n = 0;
    int start = 0;
    while (start < text.length()) {
      int codePoint = text.codePointAt(start);
      int tab = start + Character.charCount(codePoint);
      if (codePoint != '#' && text.charAt(tab) == '\t') {
        codePoints[n] = codePoint;
        starts[n++] = tab + 1;
      }
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        break;
      }
    }
    return new CharacterTable(text, Arrays.copyOf(codePoints, n), Arrays.copyOf(starts, n));
  }

  /** The columns after the first, tabs between them; empty if the table does not know it. */
  String row(int codePoint) {
    int at = Arrays.binarySearch(codePoints, codePoint);
    return at < 0 ? "" : text.substring(starts[at], text.indexOf('\n', starts[at]));
  }

  /** One of the columns after the first, from 0; empty if the table does not know it. */
  String column(int codePoint, int column) {
    int at = Arrays.binarySearch(codePoints, codePoint);
    if (at < 0) {
      return "";
    }
    int start = starts[at];
    for (int i = 0; i < column; i++) {
      start = text.indexOf('\t', start) + 1;
    }
    int end = start;
    while (text.charAt(end) != '\t' && text.charAt(end) != '\n') {
      end++;
    }
    return text.substring(start, end);
  }

  /** The characters of the table, in order. */
  int[] codePoints() {
    return codePoints.clone();
  }
}
