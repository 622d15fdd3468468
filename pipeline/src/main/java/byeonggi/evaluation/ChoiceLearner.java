// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.List;

/**
 * Learns the weights of a log-linear model of choice by maximum likelihood with a quadratic
 * penalty. Deterministic.
 */
final class ChoiceLearner {
  private static final double TOLERANCE = 1e-5;
  private static final int MEMORY = 15;
  private static final int MOST_STEPS = 400;

  private final double[] penalties;

  /**
   * Makes a learner.
   *
   * @param penalties for each weight how strongly it is drawn to 0
   */
  ChoiceLearner(double[] penalties) {
    this.penalties = penalties.clone();
  }

  double[] learn(List<ChoiceExample> examples) {
    QNMinimizer minimizer = new QNMinimizer(MEMORY, true);
    minimizer.shutUp();
    return minimizer.minimize(
        new Loss(examples), TOLERANCE, new double[penalties.length], MOST_STEPS);
  }

  /** The negative log-likelihood of the right candidates, with the penalty. */
  private final class Loss implements DiffFunction {
    private final List<ChoiceExample> examples;

    Loss(List<ChoiceExample> examples) {
      this.examples = examples;
    }

    @Override
    public int domainDimension() {
      return penalties.length;
    }

    @Override
    public double valueAt(double[] weights) {
      double loss = 0;
      for (int i = 0; i < weights.length; i++) {
        loss += penalties[i] * weights[i] * weights[i] / 2;
      }
      for (ChoiceExample example : examples) {
        loss -= StrictMath.log(rightMass(example, example.probabilities(weights)));
      }
      return loss;
    }

    @Override
    public double[] derivativeAt(double[] weights) {
      double[] slope = new double[weights.length];
      for (int i = 0; i < weights.length; i++) {
        slope[i] = penalties[i] * weights[i];
      }
      for (ChoiceExample example : examples) {
        double[] probabilities = example.probabilities(weights);
        double mass = rightMass(example, probabilities);
        for (int c = 0; c < probabilities.length; c++) {
          double expected = example.isRight(c) ? probabilities[c] / mass : 0;
          addTo(slope, example, c, probabilities[c] - expected);
        }
      }
      return slope;
    }

    private double rightMass(ChoiceExample example, double[] probabilities) {
      double mass = 0;
      for (int c = 0; c < probabilities.length; c++) {
        mass += example.isRight(c) ? probabilities[c] : 0;
      }
      return Math.max(mass, Double.MIN_NORMAL);
    }

    private void addTo(double[] slope, ChoiceExample example, int candidate, double by) {
      int[] features = example.features(candidate);
      double[] values = example.values(candidate);
      for (int i = 0; i < features.length; i++) {
        slope[features[i]] += by * values[i];
      }
    }
  }
}
