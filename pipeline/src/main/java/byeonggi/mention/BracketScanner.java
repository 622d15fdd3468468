// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.document.Passage;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the bracketed spans of a text: {@code ()}, {@code []}, {@code 〔〕}, {@code 【】}, half and
 * full width mixed. Nested brackets are spans of their own.
 *
 * <p>Reads each character once and keeps at most {@link #MAX_DEPTH} open brackets, forgetting the
 * outermost, so that hostile text costs no more than any other. A closing bracket closes the
 * nearest open one of its family; brackets of other families opened since then, a bracket that is
 * never closed, and one that a {@link Passage#BREAK} interrupts are no spans. Thread-safe.
 */
public final class BracketScanner {

  /** How deep brackets may nest; of deeper nesting only the innermost are found. */
  static final int MAX_DEPTH = 32;

  private enum Family {
    ROUND,
    SQUARE,
    TORTOISE_SHELL,
    LENTICULAR
  }

  /**
   * All bracketed spans, ordered by their start.
   *
   * @param text any text
   */
  public List<Bracket> scan(CharSequence text) {
    List<Bracket> found = new ArrayList<>();
    int[] starts = new int[MAX_DEPTH];
    Family[] families = new Family[MAX_DEPTH];
    int depth = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      Family opened = openedBy(c);
      if (opened != null) {
        if (depth == MAX_DEPTH) {
          System.arraycopy(starts, 1, starts, 0, MAX_DEPTH - 1);
          System.arraycopy(families, 1, families, 0, MAX_DEPTH - 1);
          depth--;
        }
        starts[depth] = i;
        families[depth++] = opened;
        continue;
      }
      if (c == Passage.BREAK) {
        depth = 0;
        continue;
      }
      Family closed = closedBy(c);
      if (closed == null) {
        continue;
      }
      int open = depth - 1;
      while (open >= 0 && families[open] != closed) {
        open--;
      }
      if (open >= 0) {
        found.add(new Bracket(new Span(starts[open], i + 1), new Span(starts[open] + 1, i)));
        depth = open;
      }
    }
    found.sort(Comparator.comparing(Bracket::span));
    return Collections.unmodifiableList(found);
  }

  private static Family openedBy(char c) {
    return switch (c) {
      case '(', '（' -> Family.ROUND;
      case '[', '［' -> Family.SQUARE;
      case '〔' -> Family.TORTOISE_SHELL;
      case '【' -> Family.LENTICULAR;
      default -> null;
    };
  }

  private static Family closedBy(char c) {
    return switch (c) {
      case ')', '）' -> Family.ROUND;
      case ']', '］' -> Family.SQUARE;
      case '〕' -> Family.TORTOISE_SHELL;
      case '】' -> Family.LENTICULAR;
      default -> null;
    };
  }

  static boolean isOpening(char c) {
    return openedBy(c) != null;
  }

  static boolean isClosing(char c) {
    return closedBy(c) != null;
  }

  static boolean isRound(char opening) {
    return openedBy(opening) == Family.ROUND;
  }
}
