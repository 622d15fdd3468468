// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.document.Passage;
import byeonggi.mention.Bracket;

/**
 * A bracket in its context, cut to what a person reads at a glance. Line breaks are kept.
 *
 * @param left the text left of the bracket
 * @param inside the text in the bracket
 * @param right the text right of the bracket
 * @param sentence the sentence that holds the bracket
 */
public record Concordance(String left, String inside, String right, String sentence) {
  /** UTF-16 units on either side of the bracket. */
  private static final int REACH = 60;

  /** UTF-16 units of the sentence on either side of the bracket. */
  private static final int SENTENCE_REACH = 160;

  /** The context of a bracket of a passage. */
  public static Concordance of(Passage passage, Bracket bracket) {
    String text = passage.text();
    int start = bracket.span().start();
    int end = bracket.span().end();
    return new Concordance(
        shown(text.substring(whole(text, Math.max(0, start - REACH)), start)),
        shown(bracket.inside().of(text)),
        shown(text.substring(end, whole(text, Math.min(text.length(), end + REACH)))),
        shown(text.substring(sentenceStart(text, start), sentenceEnd(text, end))));
  }

  /** What is not prose is not shown. */
  private static String shown(String text) {
    return text.replace(Passage.OBJECT, '…');
  }

  private static int sentenceStart(String text, int from) {
    int limit = Math.max(0, from - SENTENCE_REACH);
    for (int i = from - 1; i > limit; i--) {
      if (text.charAt(i) == Passage.BREAK || endsSentence(text, i)) {
        return i + 1;
      }
    }
    return whole(text, limit);
  }

  private static int sentenceEnd(String text, int from) {
    int limit = Math.min(text.length(), from + SENTENCE_REACH);
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) == Passage.BREAK || endsSentence(text, i)) {
        return i;
      }
    }
    return whole(text, limit);
  }

  /** Whether the blank at {@code i} follows a mark that ends a sentence. */
  private static boolean endsSentence(String text, int i) {
    if (!Character.isWhitespace(text.charAt(i)) || i == 0) {
      return false;
    }
    int mark = i - 1;
    while (mark > 0 && Quotes.isClosing(text.charAt(mark))) {
      mark--;
    }
    return ".?!。？！".indexOf(text.charAt(mark)) >= 0;
  }

  /** The offset, moved off the middle of a surrogate pair. */
  private static int whole(String text, int offset) {
    boolean splits =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return splits ? offset - 1 : offset;
  }
}
