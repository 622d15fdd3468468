// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The weights of the ranker: for each feature one of its own and one for each script class that is
 * added to it. Immutable and thread-safe.
 */
public final class Weights {
  private static final class Feature {
    /** The common weight, then one a script class that is added to it. */
    final double[] values;

    /** By script class, its weight and the common one together. */
    final double[] sums;

    /** The name of the evidence that the feature belongs to. */
    final String evidence;

    /** The number of that evidence among those that have a weight. */
    final int number;

    Feature(String name, double[] values, List<String> evidences) {
      this.values = values.clone();
      this.sums = values.clone();
      for (int i = 1; i < sums.length; i++) {
        sums[i] += values[0];
      }
      this.evidence = evidenceOf(name);
      if (!evidences.contains(evidence)) {
        evidences.add(evidence);
      }
      this.number = evidences.indexOf(evidence);
    }

    static String evidenceOf(String name) {
      int dot = name.indexOf('.');
      return dot < 0 ? name : name.substring(0, dot);
    }
  }

  private final Map<String, Feature> byName = new HashMap<>();
  private final List<String> evidences = new ArrayList<>();

  /**
   * Takes weights.
   *
   * @param byFeature for each feature five numbers: the common one, then one a script class in the
   *     order of {@link TermForm.ScriptClass}
   */
  public Weights(Map<String, double[]> byFeature) {
    // Evidences name their features by constants: looking one up need not compare letters then.
    byFeature.forEach(
        (name, values) -> byName.put(name.intern(), new Feature(name, values, evidences)));
  }

  /** The weight of a feature for a term of this class; 0 for an unknown feature. */
  double of(String feature, TermForm.ScriptClass scriptClass) {
    Feature known = byName.get(feature);
    return known == null ? 0 : known.sums[scriptClass.column()];
  }

  /**
   * Adds to {@code sums}, by number of evidence, what each brings to the score of a candidate of a
   * term of this class, in the order in which it was said.
   *
   * @param sign 1, or -1 to take it away
   * @param sums one for each of {@link #evidences()}
   */
  void addShares(Features features, TermForm.ScriptClass scriptClass, int sign, double[] sums) {
    for (int i = 0; i < features.size(); i++) {
      Feature known = byName.get(features.name(i));
      if (known != null) {
        sums[known.number] += sign * known.sums[scriptClass.column()] * features.value(i);
      }
    }
  }

  /** The names of the evidences that have a weight, by their numbers. */
  List<String> evidences() {
    return Collections.unmodifiableList(evidences);
  }

  /** The number of an evidence; nothing if no feature of it has a weight. */
  OptionalInt number(String evidence) {
    int number = evidences.indexOf(evidence);
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The name of the evidence that a feature belongs to: what stands before the first dot. */
  String evidence(String feature) {
    Feature known = byName.get(feature);
    return known == null ? Feature.evidenceOf(feature) : known.evidence;
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
    both.putAll(others.asMap());
    return new Weights(both);
  }

  /** A copy, by name. */
  public Map<String, double[]> asMap() {
    Map<String, double[]> copy = new TreeMap<>();
    byName.forEach((name, feature) -> copy.put(name, feature.values.clone()));
    return copy;
  }
}
