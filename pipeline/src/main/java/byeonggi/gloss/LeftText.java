// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.document.Passage;
import byeonggi.text.Span;
import java.util.Arrays;

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
    // Both are filled from their ends.
    char[] units = new char[Math.min(REACH, end)];
    int[] offsets = new int[units.length];
    int start = units.length;
    int limit = Math.max(0, end - 2 * REACH);
    int at = end;
    boolean blockStart = end == 0;
    while (start > 0) {
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
      start--;
      offsets[start] = at - 1;
      units[start] = c;
      at--;
    }
    if (start == 0 && units.length < REACH) {
      blockStart = true;
    }
    int length = units.length - start;
    return new LeftText(
        new String(units, start, length),
        Arrays.copyOfRange(offsets, start, units.length),
        blockStart);
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
