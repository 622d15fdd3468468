// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Thousandths as the tables write them: three decimals, whatever the locale. */
final class Decimals {
  private Decimals() {}

  static String text(int perMille) {
    return BigDecimal.valueOf(perMille, 3).toPlainString();
  }

  static int perMille(String text) {
    BigDecimal value = new BigDecimal(text);
    if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
      throw new NumberFormatException(text);
    }
    return value.movePointRight(3).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
