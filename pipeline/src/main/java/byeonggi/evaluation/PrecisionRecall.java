// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

/**
 * How many were right of those predicted and of those wanted.
 *
 * @param right how many were right
 * @param predicted how many were predicted
 * @param wanted how many the gold has
 */
public record PrecisionRecall(long right, long predicted, long wanted) {

  /** The figures of both together. */
  public PrecisionRecall plus(PrecisionRecall other) {
    return new PrecisionRecall(
        right + other.right, predicted + other.predicted, wanted + other.wanted);
  }

  /** The part of the predicted that is right, in [0, 1]; 0 if nothing was predicted. */
  public double precision() {
    return predicted == 0 ? 0 : (double) right / predicted;
  }

  /** The part of the wanted that was found, in [0, 1]; 0 if nothing was wanted. */
  public double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  /** The harmonic mean of precision and recall, in [0, 1]; 0 if both are. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
