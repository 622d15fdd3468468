// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.evaluation.Match.Outcome;
import java.util.List;
import java.util.Set;

/**
 * What the glossary adds to the occurrences.
 *
 * @param kindRight of the found terms that name a person, place, organisation, work or idiom, those
 *     with that kind in the glossary
 * @param settledRight of the predictions not under review, those that are exact pairs
 * @param settled of the predictions that count, those not under review
 */
public record GlossaryScores(Share kindRight, Share settledRight, Share settled) {
  private static final Set<String> NAMED =
      Set.of("person", "place", "organisation", "work", "idiom");

  /** Counts a matching of occurrences that are counted in {@code entries}. */
  static GlossaryScores of(Matching matching, GlossaryEntries entries) {
    List<Match> named =
        matching.with(Outcome.FOUND).stream()
            .filter(match -> NAMED.contains(match.gold().orElseThrow().kind()))
            .filter(match -> entries.of(match.prediction()).isPresent())
            .toList();
    List<Match> counted = matching.counted();
    List<Match> settled =
        counted.stream().filter(match -> entries.isSettled(match.prediction())).toList();
    return new GlossaryScores(
        Share.of(
            named,
            match -> match.gold().orElseThrow().kind().equals(entries.kindOf(match.prediction()))),
        Share.of(settled, Match::isExact),
        new Share(settled.size(), counted.size()));
  }
}
