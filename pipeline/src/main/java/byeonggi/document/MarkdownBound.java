// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.Optional;

/**
 * Bounds what the Markdown parser gets: the objects that it makes, one for each sign or line, and
 * how deep quotations and lists nest, since a blank line asks each open block. A line of a table
 * counts as the columns of its head: the parser fills it up with empty cells. Linear.
 */
final class MarkdownBound {

  private final String text;
  private final Limits limits;
  private int line = 1;
  private long signs;

  private MarkdownBound(String text, Limits limits) {
    this.text = text;
    this.limits = limits;
  }

  /** Where the text must be cut, if it must. */
  static Optional<Bound> of(String text, Limits limits) {
    return new MarkdownBound(text, limits).find();
  }

  private Optional<Bound> find() {
    int columns = 0;
    for (int start = 0; start < text.length(); line++) {
      int end = lineEnd(start);
      if (depth(start, end) > Bound.DEEPEST) {
        return Optional.of(new Bound(start, Bound.tooDeep(line)));
      }
      columns = columnsAfter(start, end, columns);
      signs += 1 + columns;
      for (int i = start; i < end; i++) {
        signs += isSign(text.charAt(i)) ? 1 : 0;
        if (signs > limits.documentMarkup()) {
          return Optional.of(new Bound(i, Limit.DOCUMENT_MARKUP.exceeded(limits.documentMarkup())));
        }
      }
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return Optional.empty();
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** How many blocks the signs and blanks in front of a line may open or go on with. */
  private int depth(int start, int end) {
    int markers = 0;
    int blanks = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blanks += c == '\t' ? 4 : 1;
      } else if (c == '>' || (isListSign(c) && i + 1 < end && isBlank(text.charAt(i + 1)))) {
        markers++;
      } else if (c < '0' || c > '9') {
        break;
      }
    }
    int depth = markers == 0 ? 0 : markers + Math.max(0, blanks - markers) / 2;
    return depth > Bound.DEEPEST && isRule(start, end) ? 0 : depth;
  }

  /** Any number of one of these signs alone on a line is a rule, and opens nothing. */
  private boolean isRule(int start, int end) {
    char sign = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        if ((c != '-' && c != '*') || (sign != 0 && c != sign)) {
          return false;
        }
        sign = c;
      }
    }
    return true;
  }

  private static boolean isListSign(char c) {
    return c == '-' || c == '*' || c == '+' || c == '.' || c == ')';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** The columns of the table that goes on after a line, given those of one that went on before. */
  private int columnsAfter(int start, int end, int before) {
    int bars = 0;
    boolean hyphen = false;
    boolean delimiter = true;
    boolean blank = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      bars += c == '|' ? 1 : 0;
      hyphen |= c == '-';
      blank &= isBlank(c);
      delimiter &= c == '|' || c == '-' || c == ':' || isBlank(c) || c == '>';
    }
    if (blank) {
      return 0;
    }
    return delimiter && hyphen && bars > 0 ? Math.max(before, bars + 1) : before;
  }

  private static boolean isSign(char c) {
    return "*_~[]()<>!&\\`|$^#+-.:".indexOf(c) >= 0;
  }
}
