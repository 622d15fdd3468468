// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/**
 * A source term with its chosen gloss at one place.
 *
 * @param proposal the mention
 * @param language BCP 47 tag of the source term
 * @param gloss the chosen gloss as written; empty for none
 * @param glossLanguage {@code ko}, or {@code en} when the gloss is Latin only
 * @param confidence the probability that the pair is right, in [0, 1]
 * @param pairing the name of the evidence that decided
 * @param reasons why it has this gloss and no other
 */
public record Pair(
    Proposal proposal,
    String language,
    String gloss,
    String glossLanguage,
    double confidence,
    String pairing,
    Reasons reasons) {

  /** A pair of which nobody asks why. */
  public Pair(
      Proposal proposal,
      String language,
      String gloss,
      String glossLanguage,
      double confidence,
      String pairing) {
    this(proposal, language, gloss, glossLanguage, confidence, pairing, Reasons.NONE);
  }
}
