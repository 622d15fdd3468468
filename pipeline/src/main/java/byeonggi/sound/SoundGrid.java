// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import java.util.Arrays;

/**
 * Least costs, in hundredths, of the term's last parts against the text's last sounds: row r for
 * the last r parts, column j for the last j sounds.
 */
final class SoundGrid {
  private static final int MOST = HeardText.cost(HeardText.FAR) - 1;

  private final int columns;
  // Packed paths of the first of the r parts that ends exactly at column j, and costs of paths on
  // which sounds of no part may follow it.
  private final int[] placed;
  private final int[] reached;
  // The column where the path to a reached column was placed.
  private final short[] used;

  SoundGrid(int parts, HeardText text) {
    columns = text.columns();
    int size = (parts + 1) * columns;
    placed = new int[size];
    reached = new int[size];
    used = new short[size];
    // Of no part, no sound of the text is one; what stands at its end can only be skipped.
    Arrays.fill(placed, 1, columns, HeardText.FAR);
    close(0, text);
  }

  /** Copies the packed paths of a row. */
  void place(int row, int[] paths, HeardText text) {
    System.arraycopy(paths, 0, placed, row * columns, columns);
    close(row, text);
  }

  /** Lets sounds of the text that belong to no part follow the parts of a row. */
  private void close(int row, HeardText text) {
    int base = row * columns;
    int[] lone = text.lone();
    reached[base] = HeardText.cost(placed[base]);
    for (int j = 1; j < columns; j++) {
      int skip = reached[base + j - 1] + HeardText.cost(lone[j]);
      int here = HeardText.cost(placed[base + j]);
      if (here <= skip) {
        reached[base + j] = here;
        used[base + j] = (short) j;
      } else {
        reached[base + j] = skip;
        used[base + j] = used[base + j - 1];
      }
    }
  }

  /** Fills {@code paths} with packed paths that begin where a row has been reached. */
  void begin(int row, int[] paths) {
    int base = row * columns;
    for (int j = 0; j < columns; j++) {
      paths[j] = Math.min(reached[base + j], MOST) << HeardText.SHIFT | j;
    }
  }

  int placed(int row, int column) {
    return HeardText.cost(placed[row * columns + column]);
  }

  int reached(int row, int column) {
    return reached[row * columns + column];
  }

  int before(int row, int column) {
    return HeardText.begun(placed[row * columns + column]);
  }

  int used(int row, int column) {
    return used[row * columns + column];
  }
}
