// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.export.Cells;
import byeonggi.text.NormalText;

/** The form in which texts go to other tools: what a person changed by hand may hold anything. */
final class TermText {
  private static final Cells UNGUARDED = new Cells(false);

  private TermText() {}

  /** The text in normal form on one line, without controls and without blanks at its ends. */
  static String of(String text) {
    return UNGUARDED.write(NormalText.string(text)).strip();
  }
}
