// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineIndexTest {
  /** LF, CR, CRLF, a surrogate pair, a lone surrogate, a tab. */
  private static final String TEXT = "a\nb\rc\r\n😀d\uD83De\t";

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "1, 1, 2",
    "2, 2, 1",
    "4, 3, 1",
    "5, 3, 2",
    "6, 3, 3",
    "7, 4, 1",
    "8, 4, 1",
    "9, 4, 2",
    "10, 4, 3",
    "11, 4, 4",
    "12, 4, 5",
    "13, 4, 6",
    "99, 4, 6"
  })
  void countsLinesAndCodePoints(int offset, int line, int column) {
    assertEquals(new Place(line, column), new LineIndex(TEXT).placeOf(offset));
  }

  @ParameterizedTest
  @CsvSource({"'', 1, 1", "'\n', 2, 1", "'\r\n', 2, 1", "'ab', 1, 3"})
  void endOfTextHasAPlace(String text, int line, int column) {
    assertEquals(new Place(line, column), new LineIndex(text).placeOf(text.length()));
  }
}
