// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns the weights of a log-linear model of choice by maximum likelihood with a quadratic
 * penalty. Deterministic.
 */
final class ChoiceLearner {
  private static final double TOLERANCE = 1e-5;
  private static final int MEMORY = 15;
  private static final int MOST_STEPS = 400;

  /** More than there are cores, so that none waits long for another. */
  private static final int PORTIONS = 16;

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

  /**
   * The negative log-likelihood of the right candidates, with the penalty. The minimiser asks for
   * slope and value of the same point one after the other, so both are computed at once; and in
   * portions, whose number does not depend on the cores, so that the sums are always the same.
   */
  private final class Loss implements DiffFunction {
    private final List<List<ChoiceExample>> portions;
    private double[] point;
    private Sum sum;

    Loss(List<ChoiceExample> examples) {
      int size = Math.max(1, (examples.size() + PORTIONS - 1) / PORTIONS);
      portions =
          IntStream.iterate(0, from -> from < examples.size(), from -> from + size)
              .mapToObj(from -> examples.subList(from, Math.min(from + size, examples.size())))
              .toList();
    }

    @Override
    public int domainDimension() {
      return penalties.length;
    }

    @Override
    public double valueAt(double[] weights) {
      return at(weights).loss;
    }

    @Override
    public double[] derivativeAt(double[] weights) {
      return at(weights).slope.clone();
    }

    private Sum at(double[] weights) {
      if (!Arrays.equals(point, weights)) {
        Sum whole = new Sum(weights.length);
        whole.addPenalty(weights);
        portions.parallelStream()
            .map(portion -> sumOf(portion, weights))
            .toList()
            .forEach(whole::add);
        sum = whole;
        point = weights.clone();
      }
      return sum;
    }

    private Sum sumOf(List<ChoiceExample> portion, double[] weights) {
      Sum part = new Sum(weights.length);
      portion.forEach(example -> part.add(example, weights));
      return part;
    }
  }

  /** The loss of some examples, and its slope. */
  private final class Sum {
    private double loss;
    private final double[] slope;

    Sum(int size) {
      slope = new double[size];
    }

    void addPenalty(double[] weights) {
      for (int i = 0; i < slope.length; i++) {
        loss += penalties[i] * weights[i] * weights[i] / 2;
        slope[i] += penalties[i] * weights[i];
      }
    }

    void add(Sum other) {
      loss += other.loss;
      for (int i = 0; i < slope.length; i++) {
        slope[i] += other.slope[i];
      }
    }

    void add(ChoiceExample example, double[] weights) {
      double[] probabilities = example.probabilities(weights);
      double mass = rightMass(example, probabilities);
      loss -= StrictMath.log(mass);
      for (int c = 0; c < probabilities.length; c++) {
        double expected = example.isRight(c) ? probabilities[c] / mass : 0;
        double by = probabilities[c] - expected;
        int[] features = example.features(c);
        double[] values = example.values(c);
        for (int i = 0; i < features.length; i++) {
          slope[features[i]] += by * values[i];
        }
      }
    }

    private double rightMass(ChoiceExample example, double[] probabilities) {
      double mass = 0;
      for (int c = 0; c < probabilities.length; c++) {
        mass += example.isRight(c) ? probabilities[c] : 0;
      }
      return Math.max(mass, Double.MIN_NORMAL);
    }
  }
}
