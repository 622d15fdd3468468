// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * One choice to learn from: several candidates, at least one of them right, each with the numbers
 * and values of its features, and the part of its score that is not to be learnt.
 */
final class ChoiceExample {
  private final List<Candidate> candidates;

  private static final class Candidate {
    private final int[] features;
    private final double[] values;
    private final double offset;
    private final boolean right;

    private Candidate(int[] features, double[] values, double offset, boolean right) {
      this.features = features;
      this.values = values;
      this.offset = offset;
      this.right = right;
    }
  }

  private ChoiceExample(List<Candidate> candidates) {
    this.candidates = List.copyOf(candidates);
  }

  /** Takes the candidates one after the other. */
  static final class Builder {
    private final List<Candidate> candidates = new ArrayList<>();

    /**
     * Adds a candidate; the arrays are not copied.
     *
     * @param features the numbers of its features
     * @param values their values
     * @param offset what its score is without them
     * @param right whether it is right
     */
    Builder add(int[] features, double[] values, double offset, boolean right) {
      candidates.add(new Candidate(features, values, offset, right));
      return this;
    }

    ChoiceExample build() {
      return new ChoiceExample(candidates);
    }
  }

  boolean isRight(int candidate) {
    return candidates.get(candidate).right;
  }

  /** The numbers of a candidate's features; not a copy. */
  int[] features(int candidate) {
    return candidates.get(candidate).features;
  }

  /** The values of a candidate's features; not a copy. */
  double[] values(int candidate) {
    return candidates.get(candidate).values;
  }

  /** The probabilities of the candidates under the given weights; they sum to 1. */
  double[] probabilities(double[] weights) {
    double[] scores = new double[candidates.size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = score(candidates.get(c), weights);
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

  private static double score(Candidate candidate, double[] weights) {
    double score = candidate.offset;
    int[] names = candidate.features;
    double[] sizes = candidate.values;
    for (int i = 0; i < names.length; i++) {
      score += weights[names[i]] * sizes[i];
    }
    return score;
  }
}
