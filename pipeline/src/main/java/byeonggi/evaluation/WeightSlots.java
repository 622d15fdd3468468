// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.Features;
import byeonggi.gloss.TermForm.ScriptClass;
import byeonggi.gloss.Weights;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Numbers the weights to be learnt: for each feature one common to all script classes, then one for
 * each class, as in {@link Weights}.
 */
final class WeightSlots {
  private static final int SLOTS = 1 + ScriptClass.values().length;

  private final Map<String, Integer> first = new HashMap<>();

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

  /**
   * The numbers of the two weights that each value of {@code said} is multiplied by; what has no
   * weight is left out.
   */
  int[] numbers(Features said, ScriptClass scriptClass) {
    return weighed(said)
        .flatMap(
            i -> {
              int common = first.get(said.name(i));
              return IntStream.of(common, common + scriptClass.column());
            })
        .toArray();
  }

  /** The values that go with {@link #numbers}. */
  double[] values(Features said) {
    return weighed(said)
        .mapToDouble(said::value)
        .flatMap(value -> DoubleStream.of(value, value))
        .toArray();
  }

  private IntStream weighed(Features said) {
    return IntStream.range(0, said.size()).filter(i -> first.containsKey(said.name(i)));
  }

  /** The learnt numbers as weights. */
  Weights weights(double[] learnt) {
    Map<String, double[]> byFeature = new TreeMap<>();
    first.forEach(
        (feature, from) -> byFeature.put(feature, Arrays.copyOfRange(learnt, from, from + SLOTS)));
    return new Weights(byFeature);
  }
}
