// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.evaluation.Match.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A matching's figures by group, the largest group first.
 *
 * @param name what the groups are by
 * @param groups the groups
 */
public record Breakdown(String name, List<Group> groups) {

  /** Copies the groups. */
  public Breakdown {
    groups = List.copyOf(groups);
  }

  private static final class Tally {
    private long wanted;
    private long predicted;
    private long found;
    private long exact;

    private void addFound(Match match) {
      predicted++;
      found++;
      exact += match.isExact() ? 1 : 0;
    }

    private Group as(String name) {
      return new Group(
          name,
          new PrecisionRecall(found, predicted, wanted),
          new PrecisionRecall(exact, predicted, wanted));
    }
  }

  /**
   * Groups by what the gold says of a term; an extra prediction goes to the group that it claims.
   *
   * @param name what the groups are by
   * @param ofGold the group of a term of the gold
   * @param ofExtra the group of an extra prediction
   */
  static Breakdown byGold(
      String name,
      Matching matching,
      Function<GoldRow, String> ofGold,
      Function<Prediction, String> ofExtra) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (Match match : matching.with(Outcome.FOUND)) {
      Tally tally = tally(tallies, ofGold.apply(match.gold().orElseThrow()));
      tally.addFound(match);
      tally.wanted++;
    }
    matching.missed().forEach(row -> tally(tallies, ofGold.apply(row)).wanted++);
    for (Match match : matching.with(Outcome.EXTRA)) {
      tally(tallies, ofExtra.apply(match.prediction())).predicted++;
    }
    return sorted(name, tallies);
  }

  /**
   * Groups by what the predictions say of themselves. What was missed belongs to no such group:
   * recall is measured against all terms, and says what part of them the group found.
   *
   * @param name what the groups are by
   * @param group the group of a prediction
   */
  static Breakdown byPrediction(
      String name, Matching matching, Function<Prediction, String> group) {
    long wanted = Scores.of(matching).goldTerms();
    Map<String, Tally> tallies = new TreeMap<>();
    for (Match match : matching.counted()) {
      Tally tally = tally(tallies, group.apply(match.prediction()));
      tally.wanted = wanted;
      if (match.outcome() == Outcome.FOUND) {
        tally.addFound(match);
      } else {
        tally.predicted++;
      }
    }
    return sorted(name, tallies);
  }

  private static Tally tally(Map<String, Tally> tallies, String name) {
    return tallies.computeIfAbsent(name.isEmpty() ? "-" : name, n -> new Tally());
  }

  private static Breakdown sorted(String name, Map<String, Tally> tallies) {
    List<Group> groups = new ArrayList<>();
    tallies.forEach((group, tally) -> groups.add(tally.as(group)));
    groups.sort(
        Comparator.comparingLong((Group group) -> group.detection().wanted())
            .thenComparingLong(group -> group.detection().predicted())
            .reversed());
    return new Breakdown(name, groups);
  }
}
