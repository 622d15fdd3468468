// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.document.Passage;
import byeonggi.text.Span;

/**
 * What stands left of a bracket, as the eye reads it: earlier parentheticals are skipped over as if
 * not there, and the text ends where an enclosing bracket opens or the writer broke the line.
 * Offsets are UTF-16 units of {@link #text()}; each can be traced to the passage.
 */
final class LeftText {
  /** No gloss is looked for further to the left; longer than any gloss of the annotated data. */
  private static final int REACH = 400;

  private final String text;
  private final int[] passageOffsets;
  private final boolean fromBlockStart;

  private LeftText(String text, int[] passageOffsets, boolean fromBlockStart) {
    this.text = text;
    this.passageOffsets = passageOffsets;
    this.fromBlockStart = fromBlockStart;
  }

  /**
   * Reads leftwards.
   *
   * @param passage the passage
   * @param end where to begin, in UTF-16 units of the passage's text
   */
  static LeftText of(Passage passage, int end) {
    String whole = passage.text();
    StringBuilder reversed = new StringBuilder();
    int[] offsets = new int[REACH];
    int limit = Math.max(0, end - 2 * REACH);
    int at = end;
    boolean blockStart = false;
    while (reversed.length() < REACH) {
      if (at <= limit) {
        blockStart = at == 0;
        break;
      }
      char c = whole.charAt(at - 1);
      if (c == Passage.BREAK) {
        blockStart = true;
        break;
      }
      if (Brackets.isOpening(c)) {
        break;
      }
      if (Brackets.isClosing(c)) {
        int opening = Brackets.openingBefore(whole, at - 1, limit);
        if (opening >= 0) {
          at = opening;
          continue;
        }
      }
      offsets[reversed.length()] = at - 1;
      reversed.append(c);
      at--;
    }
    int length = reversed.length();
    int[] inOrder = new int[length];
    for (int i = 0; i < length; i++) {
      inOrder[i] = offsets[length - 1 - i];
    }
    // Reversed by units, not by code points: StringBuilder.reverse would swap surrogates back.
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = reversed.charAt(length - 1 - i);
    }
    return new LeftText(new String(units), inOrder, blockStart);
  }

  String text() {
    return text;
  }

  /** Whether the text begins where the passage or a line of the writer's own begins. */
  boolean fromBlockStart() {
    return fromBlockStart;
  }

  /** The part of this text that lies in a span of the passage; empty where nothing does. */
  Span project(Span passageSpan) {
    int start = 0;
    while (start < passageOffsets.length && passageOffsets[start] < passageSpan.start()) {
      start++;
    }
    int end = start;
    while (end < passageOffsets.length && passageOffsets[end] < passageSpan.end()) {
      end++;
    }
    return new Span(start, end);
  }
}
