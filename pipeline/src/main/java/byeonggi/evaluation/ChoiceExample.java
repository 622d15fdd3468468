// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

/**
 * One choice to learn from: several candidates, some of them right. The arrays are not copied.
 *
 * @param group what must not be both learnt from and tested on: the document
 * @param features for each candidate the numbers of its features
 * @param values for each candidate the values of its features, as long as {@code features}
 * @param right for each candidate whether it is right; at least one is
 */
record ChoiceExample(String group, int[][] features, double[][] values, boolean[] right) {

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
