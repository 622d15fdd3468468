// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person wrote beside an entry. Each may be empty.
 *
 * @param note anything
 * @param reviewer who decided
 * @param date when, as written
 */
public record Review(String note, String reviewer, String date) {
  private static final Pattern DAY =
      Pattern.compile("^\\s*([0-9]{4})[^0-9]+([0-9]{1,2})[^0-9]+([0-9]{1,2})(?![0-9])");

  /** Nothing. */
  public static final Review NONE = new Review("", "", "");

  /**
   * The day of the date, if it names year, month and day in this order: {@code 2026-03-05}, {@code
   * 2026. 3. 5.}, {@code 2026년 3월 5일}.
   */
  public Optional<LocalDate> day() {
    Matcher form = DAY.matcher(date);
    try {
      return form.find()
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(form.group(1)),
                  Integer.parseInt(form.group(2)),
                  Integer.parseInt(form.group(3))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether nothing was written. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
