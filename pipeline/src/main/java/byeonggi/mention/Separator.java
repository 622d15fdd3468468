// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

/** What stands between two parts of a bracket. */
enum Separator {
  /** Nothing: the first part, or a change of script within a word. */
  NONE,
  COMMA,
  /** The full-width comma of Chinese sentences. */
  WIDE_COMMA,
  /** The comma of Chinese and Japanese enumerations. */
  IDEOGRAPHIC_COMMA,
  SEMICOLON,
  OR,
  AND,
  /** The dot between coordinated Korean words. */
  DOT,
  /** The dot between the words of a Japanese name. */
  KATAKANA_DOT,
  SLASH,
  SPACED_SLASH,
  PLUS,
  ARROW,
  EQUALS,
  DASH,
  COLON;

  /** Whether it parts what is said one after the other, rather than the members of a group. */
  boolean isStrong() {
    return switch (this) {
      case NONE, COMMA, WIDE_COMMA, IDEOGRAPHIC_COMMA, SEMICOLON, OR, AND -> true;
      case DOT, KATAKANA_DOT, SLASH, SPACED_SLASH, PLUS, ARROW, EQUALS, DASH, COLON -> false;
    };
  }
}
