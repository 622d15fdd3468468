// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.List;
import java.util.Map;

/**
 * Why a mention came out as it did, judged by itself, without an archive.
 *
 * @param term the source term
 * @param rows the candidates, best first
 * @param decisive the evidence that lifted the first candidate furthest above the second
 */
public record Explanation(String term, List<Row> rows, String decisive) {
  /** Copies the rows. */
  public Explanation {
    rows = List.copyOf(rows);
  }

  /**
   * One candidate.
   *
   * @param gloss its words; empty for the candidate that the bracket holds no term
   * @param isTerm false for the candidate that the bracket holds no term
   * @param language BCP 47 tag of the term if this candidate is right; empty for no term
   * @param probability how likely it is, in [0, 1]; the rows sum to 1
   * @param evidence the part of the score that each evidence brought, by its name
   */
  public record Row(
      String gloss,
      boolean isTerm,
      String language,
      double probability,
      Map<String, Double> evidence) {

    /** Copies the evidence. */
    public Row {
      evidence = Map.copyOf(evidence);
    }
  }
}
