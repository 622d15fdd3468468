// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.text.JamoText;

/**
 * A text made ready for laying terms against it from its end: column j is its j-th last sound.
 *
 * <p>Paths are packed into one number, so that the cheapest of two is the lesser number: the cost
 * in hundredths, shifted, and below it the column where the path began. Not safe for use by several
 * threads.
 */
final class HeardText {
  /** Bits below the cost. */
  static final int SHIFT = 10;

  /** More than any path costs. */
  static final int FAR = 1 << 29;

  private static final int TORN = 15;
  private static final int BEGUN = (1 << SHIFT) - 1;

  private final JamoCosts costs;
  private final int[] codes;
  private final int[] lone;
  private final int[] inner;
  private final int[][] pairs = new int[JamoCosts.CODES][];

  HeardText(JamoText text, JamoCosts costs) {
    this.costs = costs;
    codes = new int[text.length() + 1];
    lone = new int[codes.length];
    inner = new int[codes.length];
    for (int j = 1; j < codes.length; j++) {
      codes[j] = JamoCosts.code(text.at(text.length() - j));
      lone[j] = costs.lone(codes[j]) << SHIFT;
      inner[j] = lone[j] + (TORN << SHIFT);
    }
  }

  /** The cost of a packed path. */
  static int cost(int path) {
    return path >> SHIFT;
  }

  /** The column where a packed path began. */
  static int begun(int path) {
    return path & BEGUN;
  }

  /** One more than the number of sounds. */
  int columns() {
    return codes.length;
  }

  /** By column, the shifted cost of a sound that nothing of the term matches. */
  int[] lone() {
    return lone;
  }

  /**
   * By column, the shifted cost of such a sound inside a part of the term: more than between parts,
   * since the sounds of one character or word stand together.
   */
  int[] inner() {
    return inner;
  }

  /** The shifted cost of leaving out a sound of the term, by its code. */
  int lone(int code) {
    return costs.lone(code) << SHIFT;
  }

  /** By column, the shifted cost of hearing the sound of a code there; must not be changed. */
  int[] pairs(int code) {
    int[] row = pairs[code];
    if (row == null) {
      int[] ofCode = costs.row(code);
      row = new int[codes.length];
      for (int j = 1; j < row.length; j++) {
        row[j] = ofCode[codes[j]] << SHIFT;
      }
      pairs[code] = row;
    }
    return row;
  }
}
