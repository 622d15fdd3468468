// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.Pair;
import byeonggi.gloss.Proposal;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One row of {@code occurrences.csv}, with its document named as in the gold. Texts are folded like
 * those of {@link GoldRow}; a guard against formulas is left where it stands.
 *
 * @param document the document's name in the gold
 * @param line line of the opening bracket, if given
 * @param column column of the opening bracket, if given
 * @param term the source term
 * @param language BCP 47 tag, may be empty
 * @param gloss the gloss, may be empty
 * @param confidence in [0, 1], if given
 * @param pairing the evidence that decided, may be empty
 * @param id the entry of the glossary that it is counted in, may be empty
 */
public record Prediction(
    String document,
    OptionalInt line,
    OptionalInt column,
    String term,
    String language,
    String gloss,
    OptionalDouble confidence,
    String pairing,
    String id) {

  /** What a pair says, counted in no entry. */
  public static Prediction of(Pair pair) {
    return of(pair, "");
  }

  /** What a pair says, counted in the entry with this id. */
  static Prediction of(Pair pair, String id) {
    Proposal mention = pair.proposal();
    return new Prediction(
        mention.document(),
        OptionalInt.of(mention.line()),
        OptionalInt.of(mention.column()),
        Folding.fold(mention.term()),
        pair.language(),
        Folding.fold(pair.gloss()),
        OptionalDouble.of(pair.confidence()),
        pair.pairing(),
        id);
  }
}
