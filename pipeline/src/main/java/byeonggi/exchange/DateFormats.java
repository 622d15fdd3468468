// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.regex.Pattern;

/**
 * Which formats of numbers show a date or a time. POI's own answer is no for formats with Hangul in
 * them, which a Korean spreadsheet gives to what it takes for a date.
 */
final class DateFormats {
  private static final Pattern ELAPSED =
      Pattern.compile("\\[(h+|m+|s+)]", Pattern.CASE_INSENSITIVE);

  /** What is shown as it stands, skipped, repeated, or tells of colour and language. */
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^]]*]|AM/PM|A/P", Pattern.CASE_INSENSITIVE);

  private static final Pattern FRACTION_OF_SECOND =
      Pattern.compile("s\\.0+", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_DATES = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_NUMBERS = Pattern.compile("[0#?]");

  private DateFormats() {}

  /** Whether a built-in format shows a date, which one depending on the spreadsheet's language. */
  static boolean isDate(int index) {
    return (index >= 14 && index <= 22)
        || (index >= 27 && index <= 36)
        || (index >= 45 && index <= 47)
        || (index >= 50 && index <= 58);
  }

  /** Whether a format shows a date; of several sections the first counts. */
  static boolean isDate(String format) {
    if (ELAPSED.matcher(format).find()) {
      return true;
    }
    String signs = LITERAL.matcher(format).replaceAll("").replaceFirst(";.*", "");
    signs = FRACTION_OF_SECOND.matcher(signs).replaceAll("s");
    return OF_DATES.matcher(signs).find() && !OF_NUMBERS.matcher(signs).find();
  }
}
