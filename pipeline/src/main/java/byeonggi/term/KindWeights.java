// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each feature of an entry speaks for each kind. Immutable and thread-safe.
 *
 * @param byFeature the weights by the feature's name, in order of the names; what is absent weighs
 *     nothing
 */
public record KindWeights(Map<String, Map<Kind, Double>> byFeature) {

  /** Copies the weights. */
  public KindWeights {
    Map<String, Map<Kind, Double>> sorted = new TreeMap<>();
    byFeature.forEach((feature, weights) -> sorted.put(feature, Map.copyOf(weights)));
    byFeature = sorted;
  }

  /** The sum for each kind; only differences matter. */
  Map<Kind, Double> scores(Map<String, Double> features) {
    Map<Kind, Double> scores = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      scores.put(kind, 0.0);
    }
    features.forEach(
        (feature, strength) ->
            byFeature
                .getOrDefault(feature, Map.of())
                .forEach((kind, weight) -> scores.merge(kind, weight * strength, Double::sum)));
    return scores;
  }

  /** The kind that the features speak loudest for. */
  public Kind choose(Map<String, Double> features) {
    Map<Kind, Double> scores = scores(features);
    Kind best = Kind.CONCEPT;
    for (Map.Entry<Kind, Double> score : scores.entrySet()) {
      if (score.getValue() > scores.get(best)) {
        best = score.getKey();
      }
    }
    return best;
  }
}
