// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A trial beside a reference, both held against the same gold.
 *
 * @param name the trial's name
 * @param exactPairs the trial's exact pairs
 * @param byDomain its exact pairs by domain; terms of documents without one have the name {@code -}
 * @param brier the mean square distance of the trial's confidences from the truth; nothing if it
 *     gives none
 * @param lost how many terms of the gold have a right gloss in the reference only
 * @param won how many have one in the trial only
 * @param difference where the difference in F1, trial minus reference, lies 95 times of 100
 */
public record Comparison(
    String name,
    PrecisionRecall exactPairs,
    Map<String, PrecisionRecall> byDomain,
    OptionalDouble brier,
    long lost,
    long won,
    Interval difference) {

  /** Copies the domains. */
  public Comparison {
    byDomain = Map.copyOf(byDomain);
  }

  /** Compares. */
  public static Comparison of(Gold gold, Trial reference, Trial trial, Domains domains) {
    Matching before = match(gold, reference);
    Matching after = match(gold, trial);
    Set<Integer> rightBefore = right(before);
    Set<Integer> rightAfter = right(after);
    return new Comparison(
        trial.name(),
        Scores.of(after).exactPairs(),
        exactPairs(after, domains::of),
        brier(after),
        rightBefore.stream().filter(row -> !rightAfter.contains(row)).count(),
        rightAfter.stream().filter(row -> !rightBefore.contains(row)).count(),
        Bootstrap.difference(
            exactPairs(before, document -> document), exactPairs(after, document -> document)));
  }

  private static Matching match(Gold gold, Trial trial) {
    Set<String> documents = new HashSet<>(gold.documents());
    List<Prediction> own =
        trial.predictions().stream()
            .filter(prediction -> documents.contains(prediction.document()))
            .toList();
    return new Matcher(gold).match(own);
  }

  private static OptionalDouble brier(Matching matching) {
    Calibration calibration = Calibration.of(matching);
    return calibration.bins().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(calibration.brier());
  }

  private static Set<Integer> right(Matching matching) {
    return matching.counted().stream()
        .filter(Match::isExact)
        .map(match -> match.gold().orElseThrow().index())
        .collect(Collectors.toSet());
  }

  private static Map<String, PrecisionRecall> exactPairs(
      Matching matching, Function<String, String> groupOfDocument) {
    return Breakdown.byGold(
            "document",
            matching,
            row -> groupOfDocument.apply(row.document()),
            prediction -> groupOfDocument.apply(prediction.document()))
        .groups()
        .stream()
        .collect(
            Collectors.toMap(Group::name, Group::exactPairs, PrecisionRecall::plus, HashMap::new));
  }
}
