// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.text.Span;
import java.util.Optional;

/** Quotation marks and title brackets of Korean text. */
final class Quotes {
  private static final String OPENING = "‘“「『《〈«≪＜<'\"“‚„";
  private static final String CLOSING = "’”」』》〉»≫＞>'\"”‘“";

  private Quotes() {}

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static boolean isQuote(char c) {
    return isOpening(c) || isClosing(c);
  }

  /** Whether the marks are those of a work's title. */
  static boolean isTitle(char opening) {
    return "「『《〈«≪＜<".indexOf(opening) >= 0;
  }

  /**
   * What the quotation that closes at {@code closing} holds.
   *
   * @return the span between the marks, or nothing if no mark opens it
   */
  static Optional<Span> contentBefore(String text, int closing) {
    int kind = CLOSING.indexOf(text.charAt(closing));
    if (kind < 0) {
      return Optional.empty();
    }
    char opener = OPENING.charAt(kind);
    char closer = text.charAt(closing);
    int depth = 1;
    for (int i = closing - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == opener && --depth == 0) {
        return i + 1 < closing ? Optional.of(new Span(i + 1, closing)) : Optional.empty();
      }
      if (c == closer) {
        depth++;
      }
    }
    return Optional.empty();
  }
}
