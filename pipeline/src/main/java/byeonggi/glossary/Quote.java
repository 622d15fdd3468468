// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.text.CodePointOrder;
import java.util.Comparator;

/**
 * A text that a mention brought along, and where it stands.
 *
 * @param confidence of the mention, in millionths
 * @param document the document's name
 * @param line from 1
 * @param column from 1, in code points
 * @param text the text; empty for none
 */
public record Quote(int confidence, String document, int line, int column, String text) {

  /** No text at all; every other quote is better. */
  public static final Quote NONE = new Quote(0, "", 0, 0, "");

  private static final Comparator<Quote> BEST_FIRST =
      Comparator.comparing((Quote quote) -> quote.text().isEmpty())
          .thenComparing(Comparator.comparingInt(Quote::confidence).reversed())
          .thenComparing(Quote::document, CodePointOrder.INSTANCE)
          .thenComparingInt(Quote::line)
          .thenComparingInt(Quote::column)
          .thenComparing(Quote::text, CodePointOrder.INSTANCE);

  /**
   * The better of two: one with a text, of the more certain mention, that stands earlier. It does
   * not matter in which order several are compared.
   */
  public Quote orBetter(Quote other) {
    return BEST_FIRST.compare(other, this) < 0 ? other : this;
  }
}
