// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.text.Span;

/**
 * A part of what stands in a bracket.
 *
 * @param role what the part is
 * @param text its text, trimmed, line breaks made blanks
 * @param span where it stands, UTF-16 units of the passage
 * @param language the BCP 47 tag that a label before it names ({@code 중국어: 微信}), or empty
 */
public record Segment(Role role, String text, Span span, String language) {
  /** What a part of a bracket is. */
  public enum Role {
    /** A term in a foreign script. */
    TERM,
    /** Words in Hangul: a gloss of reversed order, a transcription, or an explanation. */
    KOREAN,
    /** Dates, ages, numbers, tickers: goes to the explanation. */
    NOTE
  }
}
