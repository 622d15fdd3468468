// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.List;

/**
 * How far people may trust what is not put up for review: the pairs with a gloss and enough
 * confidence, each mention judged by itself.
 *
 * @param right of these pairs, those that are exact
 * @param part of all predictions that count, these pairs
 */
public record Settled(Share right, Share part) {
  /** The confidence from which a pair needs no review, unless the user says otherwise. */
  public static final double USUAL = 0.7;

  /**
   * Counts a matching.
   *
   * @param reviewBelow the confidence, in [0, 1], from which a pair needs no review
   */
  public static Settled of(Matching matching, double reviewBelow) {
    List<Match> counted = matching.counted();
    List<Match> settled =
        counted.stream()
            .filter(match -> !match.prediction().gloss().isEmpty())
            .filter(match -> match.prediction().confidence().orElse(0) >= reviewBelow)
            .toList();
    return new Settled(
        Share.of(settled, Match::isExact), new Share(settled.size(), counted.size()));
  }
}
