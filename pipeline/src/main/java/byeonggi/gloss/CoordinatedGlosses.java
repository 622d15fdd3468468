// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The glosses of coordinated terms: 위·촉·오(魏·蜀·吳) has one for each. What stands left of the bracket
 * is parted at middle dots, commas, slashes, and at 과, 와 and 및.
 */
final class CoordinatedGlosses {
  private static final String SEPARATORS = "·ㆍ・‧•,，、/／";

  private CoordinatedGlosses() {}

  /**
   * The spans that may be the gloss of one of several coordinated terms.
   *
   * @param clause what stands left of the bracket
   * @param last unit after the last letter before the bracket
   * @param part which term, from 0
   * @param parts how many terms
   * @return for the first term a span for each eojeol that it may begin at, for another exactly
   *     one; none if the text is not parted so often
   */
  static List<Span> find(Clause clause, int last, int part, int parts) {
    String text = clause.text();
    int end = last;
    for (int i = parts - 1; i > part; i--) {
      Span separator = separatorBefore(clause, end);
      if (separator.isEmpty()) {
        return List.of();
      }
      end = separator.start();
    }
    List<Span> spans = new ArrayList<>();
    if (part > 0) {
      Span separator = separatorBefore(clause, end);
      if (!separator.isEmpty()) {
        addLetters(text, separator.end(), end, spans);
      }
      return spans;
    }
    for (Eojeol eojeol : clause.eojeols()) {
      if (eojeol.start() < end) {
        addLetters(text, eojeol.start(), end, spans);
      }
    }
    return spans;
  }

  /** Adds a span without the quotation marks and blanks at its ends. */
  private static void addLetters(String text, int start, int end, List<Span> spans) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(new Span(from, to));
    }
  }

  /** The last separator before {@code end} with the blanks around it; empty if there is none. */
  private static Span separatorBefore(Clause clause, int end) {
    String text = clause.text();
    int start = clause.start();
    for (int i = end - 1; i > start; i--) {
      char c = text.charAt(i);
      if (SEPARATORS.indexOf(c) >= 0) {
        return withBlanks(text, start, end, i, i + 1);
      }
      if (Character.isWhitespace(c)) {
        if (isAnd(clause, i - 1)) {
          return withBlanks(text, start, end, i - 1, i + 1);
        }
        if (text.startsWith("및", i - 1) && i - 2 > start) {
          return withBlanks(text, start, end, i - 1, i + 1);
        }
      }
    }
    return new Span(start, start);
  }

  private static boolean isAnd(Clause clause, int at) {
    return clause.morphemes().stream()
        .anyMatch(m -> m.start() == at && m.end() == at + 1 && m.first() == Grammar.AND);
  }

  private static Span withBlanks(String text, int start, int end, int from, int to) {
    int first = from;
    int after = to;
    while (first > start && Character.isWhitespace(text.charAt(first - 1))) {
      first--;
    }
    while (after < end && Character.isWhitespace(text.charAt(after))) {
      after++;
    }
    return new Span(first, after);
  }
}
