// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/** The brackets that hold parentheticals, half and full width. */
final class Brackets {
  private static final String OPENING = "(（[〔【【";
  private static final String CLOSING = ")）]〕】】";

  private Brackets() {}

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /**
   * Where the bracket opens that closes at {@code closing}. Half and full width may be mixed, round
   * and square may not.
   *
   * @return its offset, or -1 if none does at or after {@code limit}
   */
  static int openingBefore(String text, int closing, int limit) {
    int family = familyOfClosing(text.charAt(closing));
    int depth = 0;
    for (int i = closing; i >= limit; i--) {
      char c = text.charAt(i);
      if (isClosing(c)) {
        depth += familyOfClosing(c) == family ? 1 : 0;
      } else if (isOpening(c) && OPENING.indexOf(c) / 2 == family && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** 0 for round, 1 for square, 2 for lenticular brackets. */
  private static int familyOfClosing(char c) {
    return CLOSING.indexOf(c) / 2;
  }
}
