// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Bounds what the HTML parser gets: each tag becomes an object, and so may, once more, each element
 * of formatting that is open there, since the parser opens them anew in every block. Linear.
 */
final class HtmlBound {

  /** What a tag counts: its element, its attributes and its place take more than a character. */
  private static final int TAG = 2;

  /** The parser opens no more anew. */
  private static final int MOST_OPENED_ANEW = 256;

  private static final int LONGEST_NAME = 6;

  /** The elements of formatting of the HTML standard. */
  private static final Set<String> FORMATTING =
      Set.of(
          "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
          "tt", "u");

  private HtmlBound() {}

  /** Where the text must be cut, if it must. */
  static Optional<Bound> of(String text, Limits limits) {
    long signs = 0;
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&') {
        signs++;
      } else if (c == '<' && text.startsWith("/", i + 1)) {
        open -= FORMATTING.contains(nameAt(text, i + 2)) && open > 0 ? 1 : 0;
      } else if (c == '<') {
        open += FORMATTING.contains(nameAt(text, i + 1)) ? 1 : 0;
        signs += TAG + Math.min(open, MOST_OPENED_ANEW);
      }
      if (signs > limits.documentMarkup()) {
        return Optional.of(new Bound(i, Limit.DOCUMENT_MARKUP.exceeded(limits.documentMarkup())));
      }
    }
    return Optional.empty();
  }

  private static String nameAt(String text, int start) {
    int end = start;
    while (end < text.length() && end <= start + LONGEST_NAME && isLetter(text.charAt(end))) {
      end++;
    }
    return start >= text.length() ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
