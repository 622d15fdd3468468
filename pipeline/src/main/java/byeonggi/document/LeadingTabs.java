// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.regex.Pattern;

/**
 * Writes the tabs in front of each line's text as blanks, to the next column that four divides, as
 * CommonMark reads them. The parser's source positions are off by some columns where a list or
 * quotation takes a part of a tab.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#tabs">CommonMark, tabs</a>
 */
final class LeadingTabs {
  private static final int TAB_STOP = 4;
  private static final Pattern IN_FRONT =
      Pattern.compile("(?:^|[\\r\\n])[ >*+\\-0-9.)]*\\t", Pattern.MULTILINE);

  private LeadingTabs() {}

  /** The file from {@code start} to its end with its leading tabs expanded. */
  static Excerpt expanded(String file, int start) {
    Excerpt body = Excerpt.tail(file, start);
    if (!IN_FRONT.matcher(body.text()).find()) {
      return body;
    }
    Excerpt.Builder expanded = new Excerpt.Builder();
    int column = 0;
    boolean inFront = true;
    for (int i = start; i < file.length(); i++) {
      char c = file.charAt(i);
      if (c == '\n' || c == '\r') {
        column = 0;
        inFront = true;
        expanded.append(c, i);
      } else if (c == '\t' && inFront) {
        for (int blanks = TAB_STOP - column % TAB_STOP; blanks > 0; blanks--) {
          expanded.append(' ', i);
          column++;
        }
      } else {
        inFront &= " >*+-.)".indexOf(c) >= 0 || (c >= '0' && c <= '9');
        expanded.append(c, i);
        column++;
      }
    }
    return expanded.build();
  }
}
