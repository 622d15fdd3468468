// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.term.Kind;
import java.util.Map;

/**
 * A mention whose kind the gold tells, with what its entry shows of it.
 *
 * @param document the document's name in the gold
 * @param entry the id of the entry that the mention is counted in
 * @param features the entry's features with their strengths, by name
 * @param kind the kind that the gold tells
 */
public record KindExample(String document, String entry, Map<String, Double> features, Kind kind) {

  /** Copies the features. */
  public KindExample {
    features = Map.copyOf(features);
  }
}
