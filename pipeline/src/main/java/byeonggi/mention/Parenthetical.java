// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.document.Passage;
import byeonggi.text.Script;
import java.util.List;

/**
 * A bracketed span of a passage with what stands left and right of it.
 *
 * <p>What is read of the surroundings is bounded by {@link #LEFT} and {@link #RIGHT}, and what is
 * inside by {@link #LONGEST}, so that judging one costs the same wherever it stands.
 */
final class Parenthetical {

  /** UTF-16 units that a bracket may hold: a term with a long explanation, but not an aside. */
  static final int LONGEST = 400;

  /** UTF-16 units looked at before the bracket. */
  static final int LEFT = 160;

  /** UTF-16 units looked at after the bracket. */
  static final int RIGHT = 40;

  /** Stands in {@link #masked} for what a bracket inside this one holds; no passage holds it. */
  static final char MASK = '\uFFFF';

  private static final String CLOSING_MARKS = "\"'’”」』》〉≫>*_~`";
  private static final String OPENING_MARKS = "\"'‘“「『《〈≪<*_~`";

  private final Passage passage;
  private final Bracket bracket;
  private final String inside;
  private final String masked;
  private final String left;
  private final String right;
  private final boolean inKorean;

  /**
   * Takes the parts out of the passage.
   *
   * @param nested the brackets within this one, in order
   * @param inKorean whether the passage holds any Hangul
   */
  Parenthetical(Passage passage, Bracket bracket, List<Bracket> nested, boolean inKorean) {
    this.passage = passage;
    this.bracket = bracket;
    this.inKorean = inKorean;
    String text = passage.text();
    if (isTooLong()) {
      inside = "";
      masked = "";
    } else {
      inside = bracket.inside().of(text);
      masked = mask(inside, bracket.inside().start(), nested);
    }
    int start = bracket.span().start();
    int end = bracket.span().end();
    int from = Math.max(0, start - LEFT);
    int brk = text.substring(from, start).lastIndexOf(Passage.BREAK);
    left = text.substring(brk < 0 ? from : from + brk + 1, start);
    right = text.substring(end, Math.min(text.length(), end + RIGHT));
  }

  private static String mask(String inside, int offset, List<Bracket> nested) {
    if (nested.isEmpty()) {
      return inside;
    }
    char[] masked = inside.toCharArray();
    for (Bracket bracket : nested) {
      for (int i = bracket.span().start(); i < bracket.span().end(); i++) {
        masked[i - offset] = MASK;
      }
    }
    return new String(masked);
  }

  Passage passage() {
    return passage;
  }

  Bracket bracket() {
    return bracket;
  }

  boolean isTooLong() {
    return bracket.inside().length() > LONGEST;
  }

  /** What the bracket holds, as written; empty when it {@link #isTooLong}. */
  String inside() {
    return inside;
  }

  /** {@link #inside}, of the same length, with each unit of a nested bracket a {@link #MASK}. */
  String masked() {
    return masked;
  }

  /** What stands before the bracket, from the last break that the writer asked for. */
  String left() {
    return left;
  }

  String right() {
    return right;
  }

  boolean isRound() {
    return BracketScanner.isRound(passage.text().charAt(bracket.span().start()));
  }

  /** Whether the passage holds any Hangul. */
  boolean isInKorean() {
    return inKorean;
  }

  /** {@link #left} without blanks, closing quotation marks and emphasis signs at its end. */
  String leftWord() {
    int end = left.length();
    while (end > 0 && (isBlank(left.charAt(end - 1)) || isClosingMark(left.charAt(end - 1)))) {
      end--;
    }
    return left.substring(0, end);
  }

  /** Whether a letter or digit, or a mark that closes on one, stands right before the bracket. */
  boolean isAttached() {
    if (left.isEmpty() || isBlank(left.charAt(left.length() - 1))) {
      return false;
    }
    String word = leftWord();
    if (word.isEmpty()) {
      return false;
    }
    Script script = Script.of(word.codePointBefore(word.length()));
    return script != Script.SPACE && script != Script.MARK;
  }

  /** Whether a Hangul syllable stands right before the bracket, not even a blank between. */
  boolean isAttachedToHangulWord() {
    return !left.isEmpty() && Script.of(left.charAt(left.length() - 1)) == Script.HANGUL;
  }

  /** Whether a quotation or title closes right before the bracket, or closes right after it. */
  boolean followsQuotation() {
    String before = left.stripTrailing();
    return (!before.isEmpty() && "\"'’”」』》〉≫>".indexOf(before.charAt(before.length() - 1)) >= 0)
        || (!right.isEmpty() && "’”」』》〉≫>".indexOf(right.charAt(0)) >= 0);
  }

  /** Whether nothing that a term could belong to stands before the bracket. */
  boolean startsAfresh() {
    String word = leftWord();
    if (word.isEmpty()) {
      return true;
    }
    char last = word.charAt(word.length() - 1);
    if (last == Passage.OBJECT
        || BracketScanner.isOpening(last)
        || OPENING_MARKS.indexOf(last) >= 0) {
      return true;
    }
    return left.stripTrailing().endsWith(String.valueOf(last))
        && ".!?…。".indexOf(last) >= 0
        && isBlank(left.charAt(left.length() - 1));
  }

  static boolean isBlank(char c) {
    return Script.of(c) == Script.SPACE;
  }

  static boolean isClosingMark(char c) {
    return CLOSING_MARKS.indexOf(c) >= 0;
  }
}
