// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.Arrays;

/** From scores to probabilities, the same on every machine. */
final class Softmax {
  private Softmax() {}

  /**
   * The probability of each score among all; they sum to 1.
   *
   * @param scores at least one; minus infinity for what can't be
   */
  static double[] of(double... scores) {
    double highest = Arrays.stream(scores).max().orElseThrow();
    double[] probabilities = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = StrictMath.exp(scores[i] - highest);
      sum += probabilities[i];
    }
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] /= sum;
    }
    return probabilities;
  }
}
