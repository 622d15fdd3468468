// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import byeonggi.text.Span;

/**
 * A stretch of a passage that the writer set apart.
 *
 * @param kind how it was set apart
 * @param span where, in UTF-16 units of the passage's text, without the marking signs
 */
public record Mark(Kind kind, Span span) {
  /** How a stretch is set apart. */
  public enum Kind {
    EMPHASIS,
    STRONG,
    LINK
  }
}
