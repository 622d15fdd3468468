// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.JudgedMention;
import byeonggi.gloss.TermForm;

/** The last words of a text, without marks around them. */
final class LastWords {
  private LastWords() {}

  /** As many words as the term has in letters; for Han characters and kana one for every two. */
  static int asMany(JudgedMention mention) {
    TermForm term = mention.context().term();
    int words = term.characters() > 0 ? (term.characters() + 1) / 2 : term.words().size();
    return Math.max(1, words);
  }

  /** The last {@code words} words of {@code text}, parted by blanks; fewer if it has no more. */
  static String of(String text, int words) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    for (int word = 0; word < words && start > 0; word++) {
      while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
      while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
    }
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return text.substring(start, end);
  }
}
