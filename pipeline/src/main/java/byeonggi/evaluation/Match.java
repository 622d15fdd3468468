// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.Optional;

/**
 * What became of one prediction.
 *
 * @param prediction the prediction
 * @param gold the row that it found; for an extra one the row of the bracket that it was taken
 *     from, if the gold lists that
 * @param outcome whether it counts
 */
public record Match(Prediction prediction, Optional<GoldRow> gold, Outcome outcome) {
  /** Whether a prediction counts. */
  public enum Outcome {
    /** It is a term of the gold. */
    FOUND,
    /** It is an optional term: counts neither way. */
    IGNORED,
    /** The gold has no such term there. */
    EXTRA
  }

  /** Whether the prediction is a term of the gold with a right gloss. */
  public boolean isExact() {
    return outcome == Outcome.FOUND && gold.orElseThrow().accepts(prediction.gloss());
  }
}
