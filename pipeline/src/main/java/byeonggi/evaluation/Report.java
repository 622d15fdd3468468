// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.evaluation.Match.Outcome;
import byeonggi.gloss.TermForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How good a run was, as far as the gold can tell.
 *
 * @param documents the gold's documents
 * @param strangers predictions of other documents, left out
 * @param scores the figures of the whole
 * @param breakdowns the figures by language, kind, domain (if known), script and pairing
 * @param glossary the figures of the glossary, if there is one
 * @param calibration whether confidence is what it says; no bins if none was given
 * @param extraByReason how many extra predictions there are by the gold's reason against them
 * @param matching what the figures were counted from
 */
public record Report(
    int documents,
    int strangers,
    Scores scores,
    List<Breakdown> breakdowns,
    Optional<GlossaryScores> glossary,
    Calibration calibration,
    Map<String, Integer> extraByReason,
    Matching matching) {

  /** Copies the collections. */
  public Report {
    breakdowns = List.copyOf(breakdowns);
    extraByReason = Map.copyOf(extraByReason);
  }

  /**
   * Holds occurrences against gold.
   *
   * @param entries the glossary of the same run, if at hand
   * @param domains what the documents are about, if known
   */
  public static Report of(
      Gold gold,
      Occurrences occurrences,
      Optional<GlossaryEntries> entries,
      Optional<Domains> domains) {
    Matching matching = new Matcher(gold).match(occurrences.predictions());
    return new Report(
        gold.documents().size(),
        occurrences.strangers().values().stream().mapToInt(Integer::intValue).sum(),
        Scores.of(matching),
        breakdowns(matching, entries, domains),
        entries.map(glossary -> GlossaryScores.of(matching, glossary)),
        Calibration.of(matching),
        extraByReason(matching),
        matching);
  }

  private static List<Breakdown> breakdowns(
      Matching matching, Optional<GlossaryEntries> entries, Optional<Domains> domains) {
    List<Breakdown> breakdowns = new ArrayList<>();
    breakdowns.add(Breakdown.byGold("language", matching, GoldRow::language, Prediction::language));
    breakdowns.add(
        Breakdown.byGold(
            "kind",
            matching,
            GoldRow::kind,
            prediction -> entries.map(glossary -> glossary.kindOf(prediction)).orElse("")));
    domains.ifPresent(
        known ->
            breakdowns.add(
                Breakdown.byGold(
                    "domain",
                    matching,
                    row -> known.of(row.document()),
                    prediction -> known.of(prediction.document()))));
    breakdowns.add(
        Breakdown.byGold(
            "script",
            matching,
            row -> scriptOf(row.term()),
            prediction -> scriptOf(prediction.term())));
    breakdowns.add(Breakdown.byPrediction("pairing", matching, Prediction::pairing));
    return breakdowns;
  }

  private static String scriptOf(String term) {
    return TermForm.of(term).scriptClass().name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Integer> extraByReason(Matching matching) {
    Map<String, Integer> reasons = new TreeMap<>();
    for (Match match : matching.with(Outcome.EXTRA)) {
      reasons.merge(reasonAgainst(match), 1, Integer::sum);
    }
    return reasons;
  }

  /** Why the gold has no such term, in a few words. */
  private static String reasonAgainst(Match extra) {
    return extra
        .gold()
        .map(row -> row.isTerm() ? "another term there" : row.note().isEmpty() ? "-" : row.note())
        .orElse("no bracket of the gold there");
  }
}
