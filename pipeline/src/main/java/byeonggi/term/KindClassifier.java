// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.util.Map;

/**
 * Tells the kind of an entry: each feature of the evidence adds its weight to each kind, and the
 * kind with the highest sum wins. Thread-safe.
 */
public final class KindClassifier {
  private final KindFeatures features = new KindFeatures();
  private final KindWeights weights;

  /** Classifies by the weights of {@code kind-weights.tsv}. */
  public KindClassifier() {
    this(KindWeightsFile.bundled());
  }

  /** Classifies by the given weights. */
  public KindClassifier(KindWeights weights) {
    this.weights = weights;
  }

  /** The kind that the evidence speaks loudest for. */
  public Kind classify(KindEvidence evidence) {
    return weights.choose(features.of(evidence));
  }

  /** The sum of each kind; only differences matter. */
  public Map<Kind, Double> scores(KindEvidence evidence) {
    return weights.scores(features.of(evidence));
  }

  /** The features that count for the evidence, by name, with their strengths. */
  public Map<String, Double> features(KindEvidence evidence) {
    return features.of(evidence);
  }
}
