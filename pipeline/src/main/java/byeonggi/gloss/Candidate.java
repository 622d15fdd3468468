// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.text.Span;

/**
 * A span that may be the gloss of a mention.
 *
 * @param place where it stands
 * @param span where, in the left text (for {@link Place#LEFT}) or the passage (for {@link
 *     Place#INSIDE}); empty for {@link Place#NOWHERE}
 * @param text its words as written, blanks folded; empty for {@link Place#NOWHERE}
 */
public record Candidate(Place place, Span span, String text) {
  /** Where a candidate stands. */
  public enum Place {
    LEFT,
    INSIDE,
    /** The candidate that the bracket holds no term at all. */
    NOWHERE
  }

  /** The candidate that the bracket holds no term at all. */
  public static final Candidate NO_TERM = new Candidate(Place.NOWHERE, new Span(0, 0), "");
}
