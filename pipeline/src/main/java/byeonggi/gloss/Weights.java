// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.Map;
import java.util.TreeMap;

/**
 * The weights of the ranker: for each feature one of its own and one for each script class that is
 * added to it. Immutable and thread-safe.
 */
public final class Weights {
  private static final double[] NONE = new double[1 + TermForm.ScriptClass.values().length];

  private final Map<String, double[]> byFeature;

  /**
   * Takes weights.
   *
   * @param byFeature for each feature five numbers: the common one, then one a script class in the
   *     order of {@link TermForm.ScriptClass}
   */
  public Weights(Map<String, double[]> byFeature) {
    this.byFeature = new java.util.HashMap<>();
    byFeature.forEach((name, values) -> this.byFeature.put(name, values.clone()));
  }

  /** The weight of a feature for a term of this class; 0 for an unknown feature. */
  double of(String feature, TermForm.ScriptClass scriptClass) {
    double[] values = byFeature.getOrDefault(feature, NONE);
    return values[0] + values[scriptClass.column()];
  }

  /** The sum of the weighed features of a candidate of a term of this class. */
  public double score(Features features, TermForm.ScriptClass scriptClass) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += of(features.name(i), scriptClass) * features.value(i);
    }
    return sum;
  }

  /** These weights without those of the features whose names begin with {@code prefix}. */
  public Weights without(String prefix) {
    Map<String, double[]> rest = asMap();
    rest.keySet().removeIf(name -> name.startsWith(prefix));
    return new Weights(rest);
  }

  /** These weights and those of {@code others}, which win where both have a feature. */
  public Weights with(Weights others) {
    Map<String, double[]> both = asMap();
    both.putAll(others.byFeature);
    return new Weights(both);
  }

  /** A copy, by name. */
  public Map<String, double[]> asMap() {
    Map<String, double[]> copy = new TreeMap<>();
    byFeature.forEach((name, values) -> copy.put(name, values.clone()));
    return copy;
  }
}
