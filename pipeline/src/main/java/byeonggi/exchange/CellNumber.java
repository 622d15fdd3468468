// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The number in a cell.
 *
 * @param value the number
 * @param isDate whether the cell shows it as a date or time
 * @param shown what the cell shows
 */
record CellNumber(double value, boolean isDate, String shown) {
  private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?[0-9.,]+E[-+]?[0-9]+");

  /** Whether the cell shows fewer digits than were typed: {@code 1.23E+19}. */
  boolean isRounded() {
    return !isDate && SCIENTIFIC.matcher(shown).matches();
  }

  /** All its digits, with a point, whatever the cell shows. */
  String plain() {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  /** The date in the form of ISO 8601, with the time if there is one; what is shown if none. */
  String date(boolean from1904) {
    LocalDateTime date = DateUtil.getLocalDateTime(value, from1904);
    if (date == null) {
      return shown;
    }
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.toString();
  }
}
