// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns offsets of a decoded file into lines and columns. Keeps no text. Immutable.
 *
 * <p>LF, CR and CRLF each end a line; a tab is one column; a surrogate pair is one column.
 */
final class LineIndex {
  private final int[] lineStarts;
  private final int[] lowSurrogates;
  private final int length;

  LineIndex(String text) {
    length = text.length();
    lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.rangeClosed(1, length).filter(i -> isLineEnd(text, i - 1)))
            .toArray();
    lowSurrogates =
        IntStream.range(1, length)
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  private static boolean isLineEnd(String text, int offset) {
    char c = text.charAt(offset);
    return c == '\n'
        || (c == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n'));
  }

  /** The place of the character at {@code offset}, from 0 to the text's length. */
  Place placeOf(int offset) {
    int inside = Math.max(0, Math.min(offset, length));
    int line = atOrBefore(lineStarts, inside);
    int pairs = atOrBefore(lowSurrogates, inside) - atOrBefore(lowSurrogates, lineStarts[line]);
    return new Place(line + 1, inside - lineStarts[line] - pairs + 1);
  }

  /** The index of the last number that is not above {@code value}, or -1. */
  private static int atOrBefore(int[] sorted, int value) {
    int found = Arrays.binarySearch(sorted, value);
    return found >= 0 ? found : -found - 2;
  }
}
