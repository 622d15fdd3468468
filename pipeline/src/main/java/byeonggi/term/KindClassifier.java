// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the kind of an entry: each feature of the evidence adds its weight of {@code
 * kind-weights.tsv} to a kind, and the kind with the highest sum wins. Thread-safe.
 */
public final class KindClassifier {
  private final KindFeatures features = new KindFeatures();
  private final Map<String, Map<Kind, Double>> weights = new HashMap<>();

  /** Reads the bundled tables. */
  public KindClassifier() {
    for (List<String> row : KindTable.rows("kind-weights.tsv", 3)) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      weights
          .computeIfAbsent(row.get(0), feature -> new EnumMap<>(Kind.class))
          .merge(kind, Double.valueOf(row.get(2)), Double::sum);
    }
  }

  /** The kind that the evidence speaks loudest for. */
  public Kind classify(KindEvidence evidence) {
    Kind best = Kind.CONCEPT;
    Map<Kind, Double> scores = scores(evidence);
    for (Map.Entry<Kind, Double> score : scores.entrySet()) {
      if (score.getValue() > scores.get(best)) {
        best = score.getKey();
      }
    }
    return best;
  }

  /** The sum of each kind; only differences matter. */
  public Map<Kind, Double> scores(KindEvidence evidence) {
    Map<Kind, Double> scores = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      scores.put(kind, 0.0);
    }
    features
        .of(evidence)
        .forEach(
            (feature, strength) ->
                weights
                    .getOrDefault(feature, Map.of())
                    .forEach((kind, weight) -> scores.merge(kind, weight * strength, Double::sum)));
    return scores;
  }

  /** The features that count for the evidence, by name, with their strengths. */
  public Map<String, Double> features(KindEvidence evidence) {
    return features.of(evidence);
  }
}
