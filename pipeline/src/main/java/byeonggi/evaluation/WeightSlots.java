// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.Features;
import byeonggi.gloss.TermForm.ScriptClass;
import byeonggi.gloss.Weights;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Numbers the weights to be learnt: for each feature one common to all script classes, then one for
 * each class, as in {@link Weights}.
 */
final class WeightSlots {
  private static final int SLOTS = 1 + ScriptClass.values().length;

  private final Map<String, Integer> first = new TreeMap<>();

  /** Numbers the weights of these features. */
  WeightSlots(SortedSet<String> features) {
    for (String feature : features) {
      first.put(feature, first.size() * SLOTS);
    }
  }

  /**
   * For each weight how strongly it is drawn to 0.
   *
   * @param common the common weights
   * @param ofClass those of the script classes
   */
  double[] penalties(double common, double ofClass) {
    double[] penalties = new double[first.size() * SLOTS];
    Arrays.setAll(penalties, i -> i % SLOTS == 0 ? common : ofClass);
    return penalties;
  }

  /** The numbers of the two weights that each value of {@code said} is multiplied by. */
  int[] numbers(Features said, ScriptClass scriptClass) {
    int[] numbers = new int[2 * said.size()];
    for (int i = 0; i < said.size(); i++) {
      int common = first.get(said.name(i));
      numbers[2 * i] = common;
      numbers[2 * i + 1] = common + scriptClass.column();
    }
    return numbers;
  }

  /** The values that go with {@link #numbers}. */
  double[] values(Features said) {
    double[] values = new double[2 * said.size()];
    Arrays.setAll(values, i -> said.value(i / 2));
    return values;
  }

  /** The learnt numbers as weights. */
  Weights weights(double[] learnt) {
    Map<String, double[]> byFeature = new TreeMap<>();
    first.forEach(
        (feature, from) -> byFeature.put(feature, Arrays.copyOfRange(learnt, from, from + SLOTS)));
    return new Weights(byFeature);
  }
}
