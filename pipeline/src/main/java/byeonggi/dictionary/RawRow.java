// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.List;

/**
 * A row of a file, as long as it is open which row names the columns.
 *
 * @param number which row of the file it is, as a spreadsheet counts, from 1
 * @param cells what it holds; may end sooner than other rows
 */
public record RawRow(int number, List<String> cells) {

  /** Whether there is no text in it. */
  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /** The row without the blank cells at its end. */
  RawRow trimmed() {
    int width = cells.size();
    while (width > 0 && cells.get(width - 1).isBlank()) {
      width--;
    }
    return width == cells.size() ? this : new RawRow(number, cells.subList(0, width));
  }
}
