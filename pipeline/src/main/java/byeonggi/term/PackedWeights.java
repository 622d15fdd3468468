// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The weights of a model's features as they lie in a file: read back, it is a {@code float[][]}.
 */
final class PackedWeights implements Serializable {
  private static final long serialVersionUID = 1;

  /** All rows, one after the other. */
  private final float[] cells;

  /** Where each row begins, and at last where the last one ends. */
  private final int[] starts;

  PackedWeights(float[][] rows) {
    starts = new int[rows.length + 1];
    for (int row = 0; row < rows.length; row++) {
      starts[row + 1] = Math.addExact(starts[row], rows[row].length);
    }
    cells = new float[starts[rows.length]];
    for (int row = 0; row < rows.length; row++) {
      System.arraycopy(rows[row], 0, cells, starts[row], rows[row].length);
    }
  }

  private Object readResolve() {
    float[][] rows = new float[starts.length - 1][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = Arrays.copyOfRange(cells, starts[row], starts[row + 1]);
    }
    return rows;
  }
}
