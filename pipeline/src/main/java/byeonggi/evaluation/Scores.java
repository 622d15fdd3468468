// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.evaluation.Match.Outcome;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The figures of a whole matching. Optional terms count nowhere but in {@code ignored}.
 *
 * @param goldTerms the terms that had to be found
 * @param predictions the predictions that count
 * @param ignored the predictions of optional terms
 * @param duplicates the repeated predictions, counted once elsewhere
 * @param detection whether the terms were found, whatever their glosses
 * @param exactPairs whether they were found with a right gloss
 * @param startRight of the found terms, those whose gloss begins where a right one does
 * @param endRight of the found terms, those whose gloss ends where a right one does
 * @param exactOfFound of the found terms, those with a right gloss
 * @param languageRight of the found terms with a language, those with the right one; regions and
 *     scripts don't matter
 */
public record Scores(
    long goldTerms,
    long predictions,
    long ignored,
    long duplicates,
    PrecisionRecall detection,
    PrecisionRecall exactPairs,
    Share startRight,
    Share endRight,
    Share exactOfFound,
    Share languageRight) {

  /** Counts a matching. */
  public static Scores of(Matching matching) {
    List<Match> found = matching.with(Outcome.FOUND);
    long wanted = (long) found.size() + matching.missed().size();
    long predicted = matching.counted().size();
    Share exact = Share.of(found, Match::isExact);
    return new Scores(
        wanted,
        predicted,
        matching.with(Outcome.IGNORED).size(),
        matching.duplicates(),
        new PrecisionRecall(found.size(), predicted, wanted),
        new PrecisionRecall(exact.part(), predicted, wanted),
        Share.of(found, match -> agreesAtOneEnd(match, String::startsWith)),
        Share.of(found, match -> agreesAtOneEnd(match, String::endsWith)),
        exact,
        languages(found));
  }

  private static boolean agreesAtOneEnd(Match match, BiPredicate<String, String> ends) {
    String gloss = match.prediction().gloss();
    return !gloss.isEmpty()
        && match.gold().orElseThrow().glosses().stream()
            .anyMatch(right -> ends.test(gloss, right) || ends.test(right, gloss));
  }

  private static Share languages(List<Match> found) {
    List<Match> named =
        found.stream().filter(match -> !match.prediction().language().isEmpty()).toList();
    return Share.of(
        named,
        match ->
            primary(match.prediction().language())
                .equals(primary(match.gold().orElseThrow().language())));
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }
}
