// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/**
 * A gloss that a mention may have, as the first pass judged it.
 *
 * @param gloss the candidate as written, blanks folded; empty when the term has no gloss beside it
 * @param score the sum of the weighed local evidence; only differences within a mention matter
 * @param language BCP 47 tag of the source term if this choice is right
 * @param pairing the name of the evidence that speaks loudest for it
 * @param points what each evidence brought to the score
 */
public record Choice(
    String gloss, double score, String language, String pairing, EvidencePoints points) {

  /** A choice of which nobody asks why. */
  public Choice(String gloss, double score, String language, String pairing) {
    this(gloss, score, language, pairing, EvidencePoints.NONE);
  }
}
