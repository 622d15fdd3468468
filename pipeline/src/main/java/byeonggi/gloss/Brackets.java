// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/** The brackets that hold parentheticals, half and full width. */
final class Brackets {
  private static final String OPENING = "(（[〔【";
  private static final String CLOSING = ")）]〕】";

  private Brackets() {}

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /**
   * Where the bracket opens that closes at {@code closing}.
   *
   * @return its offset, or -1 if none does at or after {@code limit}
   */
  static int openingBefore(String text, int closing, int limit) {
    int depth = 0;
    for (int i = closing; i >= limit; i--) {
      char c = text.charAt(i);
      if (isClosing(c)) {
        depth++;
      } else if (isOpening(c) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
