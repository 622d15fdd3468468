// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/**
 * Why a mention has this gloss and no other.
 *
 * @param lead how far each evidence lifts the chosen gloss above the next best; negative where it
 *     spoke for the next best
 * @param rivalIsTerm whether the next best is a gloss; if not, it is that the bracket holds no term
 * @param rival the next best gloss; empty for none, and if the next best is no term
 * @param rivalPerMille its probability in thousandths
 */
public record Reasons(EvidencePoints lead, boolean rivalIsTerm, String rival, int rivalPerMille) {

  /** A person decided, or nobody asked. */
  public static final Reasons NONE = new Reasons(EvidencePoints.NONE, false, "", 0);
}
