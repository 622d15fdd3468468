// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

/** Signs around a word that do not belong to it. */
final class Marks {

  private static final String BARE = "*_~`";
  private static final String OPENING = "\"'“‘「『《〈≪<«„";
  private static final String CLOSING = "\"'”’」』》〉≫>»“";

  private Marks() {}

  /** {@code text} without blanks and emphasis signs at its ends. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBare(text.charAt(start))) {
      start++;
    }
    while (end > start && isBare(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static boolean isBare(char c) {
    return Parenthetical.isBlank(c) || BARE.indexOf(c) >= 0;
  }

  /** The closing mark that belongs to {@code opening}, or 0 when it opens no quotation. */
  static char closingOf(char opening) {
    int at = OPENING.indexOf(opening);
    return at < 0 ? 0 : CLOSING.charAt(at);
  }

  /** The opening mark that belongs to {@code closing}, or 0 when it closes no quotation. */
  static char openingOf(char closing) {
    int at = CLOSING.indexOf(closing);
    return at < 0 ? 0 : OPENING.charAt(at);
  }

  /** Whether one pair of quotation marks holds all of {@code text}. */
  static boolean areAround(String text) {
    if (text.length() < 3) {
      return false;
    }
    char closing = closingOf(text.charAt(0));
    return closing != 0 && text.indexOf(closing, 1) == text.length() - 1;
  }
}
