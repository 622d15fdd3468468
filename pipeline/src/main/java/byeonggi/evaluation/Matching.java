// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.evaluation.Match.Outcome;
import java.util.List;

/**
 * Predictions held against gold.
 *
 * @param matches one a prediction, in their order; repeated predictions once
 * @param missed the terms that no prediction found, in order of the gold
 * @param duplicates how many predictions were repetitions
 */
public record Matching(List<Match> matches, List<GoldRow> missed, int duplicates) {

  /** Copies the lists. */
  public Matching {
    matches = List.copyOf(matches);
    missed = List.copyOf(missed);
  }

  /** The matches with this outcome, in order. */
  public List<Match> with(Outcome outcome) {
    return matches.stream().filter(match -> match.outcome() == outcome).toList();
  }

  /** The matches that count, in order. */
  public List<Match> counted() {
    return matches.stream().filter(match -> match.outcome() != Outcome.IGNORED).toList();
  }
}
