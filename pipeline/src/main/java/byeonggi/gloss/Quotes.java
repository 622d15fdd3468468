// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Quotation marks and title brackets of Korean text. */
final class Quotes {
  private static final String OPENING = "‘“「『《〈«≪＜<'\"“‚„";
  private static final String CLOSING = "’”」』》〉»≫＞>'\"”‘“";

  private static final String PAIRED_OPENING = "‘“「『《〈«≪＜";
  private static final String PAIRED_CLOSING = "’”」』》〉»≫＞";

  private Quotes() {}

  static boolean isOpening(char c) {
    return mayBe(c) && OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return mayBe(c) && CLOSING.indexOf(c) >= 0;
  }

  /** Tells Hangul, Han characters and most Latin letters apart soon: nearly all of an article. */
  private static boolean mayBe(char c) {
    return c < 0x40 || (c > 0x7F && c < 0x3010) || c > 0xFEFF;
  }

  static boolean isQuote(char c) {
    return isOpening(c) || isClosing(c);
  }

  /** Whether the marks are those of a work's title. */
  static boolean isTitle(char opening) {
    return "「『《〈«≪＜<".indexOf(opening) >= 0;
  }

  /**
   * Whether a span cuts a quotation in two: a mark that opens inside it is not closed there, or one
   * that closes there is opened before. Straight marks are not looked at, nor are closing ones that
   * nothing opens: apostrophes look like them.
   */
  static boolean cuts(String text, Span span) {
    return hasPaired(text, span) && cutsPaired(text, span);
  }

  private static boolean hasPaired(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (mayBe(c) && (PAIRED_OPENING.indexOf(c) >= 0 || PAIRED_CLOSING.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean cutsPaired(String text, Span span) {
    Deque<Character> open = new ArrayDeque<>();
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      int closing = PAIRED_CLOSING.indexOf(c);
      if (PAIRED_OPENING.indexOf(c) >= 0) {
        open.push(c);
      } else if (closing >= 0) {
        char opener = PAIRED_OPENING.charAt(closing);
        if (open.contains(opener)) {
          open.remove(opener);
        } else if (contentBefore(text, i).filter(s -> s.start() <= span.start()).isPresent()) {
          return true;
        }
      }
    }
    return !open.isEmpty();
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
