// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.document.Passage;
import java.util.regex.Pattern;

/** Tells parts of a bracket that are data about the thing named: dates, numbers, codes. */
final class Notes {

  private static final Pattern VERSION = Pattern.compile("[vV]\\.?\\s?\\d+(?:\\.\\d+)*");

  private final NumberRule numbers = new NumberRule();
  private final QuantityRule quantities = new QuantityRule();
  private final TickerRule tickers = new TickerRule();
  private final AddressRule addresses = new AddressRule();

  /** Whether {@code text}, stripped of marks, is such data or holds no letter at all. */
  boolean isNote(String text) {
    return !Scripts.of(text).letter()
        || text.indexOf(Passage.OBJECT) >= 0
        || VERSION.matcher(text).matches()
        || numbers.isNumber(text)
        || quantities.isQuantity(text)
        || tickers.isTicker(text)
        || addresses.isAddress(text);
  }
}
