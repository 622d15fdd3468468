// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

/**
 * Probabilities as integers, so that sums do not depend on the order of adding: millionths while
 * counting, thousandths in the files.
 */
public final class Confidence {

  /** Certainty, in millionths. */
  public static final int CERTAIN = 1_000_000;

  private Confidence() {}

  /** A probability in [0, 1] as millionths; anything outside is cut to the range. */
  public static int millionths(double probability) {
    return (int) StrictMath.round(Math.min(1, Math.max(0, probability)) * CERTAIN);
  }

  /** {@code part / whole} in thousandths, halves rounded up; {@code whole} is above 0. */
  public static int perMille(long part, long whole) {
    return Math.toIntExact((2000 * part + whole) / (2 * whole));
  }
}
