// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

/**
 * One choice to learn from: several candidates, at least one of them right, each with the numbers
 * and values of its features.
 */
final class ChoiceExample {
  private final int[][] features;
  private final double[][] values;
  private final boolean[] right;

  ChoiceExample(int[][] features, double[][] values, boolean[] right) {
    this.features = features;
    this.values = values;
    this.right = right;
  }

  int candidates() {
    return features.length;
  }

  boolean isRight(int candidate) {
    return right[candidate];
  }

  /** The numbers of a candidate's features; not a copy. */
  int[] features(int candidate) {
    return features[candidate];
  }

  /** The values of a candidate's features; not a copy. */
  double[] values(int candidate) {
    return values[candidate];
  }

  /** The score of a candidate under the given weights. */
  double score(int candidate, double[] weights) {
    double score = 0;
    int[] names = features[candidate];
    double[] sizes = values[candidate];
    for (int i = 0; i < names.length; i++) {
      score += weights[names[i]] * sizes[i];
    }
    return score;
  }

  /** The probabilities of the candidates under the given weights; they sum to 1. */
  double[] probabilities(double[] weights) {
    double[] scores = new double[features.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = score(c, weights);
      highest = Math.max(highest, scores[c]);
    }
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = StrictMath.exp(scores[c] - highest);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
    return scores;
  }
}
