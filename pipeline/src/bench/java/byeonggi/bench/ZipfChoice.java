// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Chooses from a list so that the r-th is chosen in proportion to {@code 1 / r^exponent}, as words
 * are used. Immutable and thread-safe.
 */
final class ZipfChoice<T> {
  private final List<T> values;
  private final double[] sums;

  /**
   * Prepares the choice.
   *
   * @param exponent 1 for words of a language, 0 for all alike
   */
  ZipfChoice(List<T> values, double exponent) {
    this.values = List.copyOf(values);
    sums = new double[values.size()];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += StrictMath.pow(i + 1, -exponent);
      sums[i] = sum;
    }
  }

  /** One of the values. */
  T next(Random random) {
    double wanted = random.nextDouble() * sums[sums.length - 1];
    int found = Arrays.binarySearch(sums, wanted);
    return values.get(Math.min(found < 0 ? -found - 1 : found, sums.length - 1));
  }
}
