// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as the program writes them for people, the same in every locale. */
final class Figures {
  private static final String UNDEFINED = "-";

  private Figures() {}

  /** {@code 12,345}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 article}, {@code 12 articles}. */
  static String count(long number, String what) {
    return count(number) + " " + what + (number == 1 ? "" : "s");
  }

  /** {@code 97.35}, of a part in [0, 1]. */
  static String percent(double part) {
    return String.format(Locale.ROOT, "%.2f", 100 * part);
  }

  /** {@code 97.35}, or a hyphen for nothing. */
  static String percent(OptionalDouble part) {
    return part.isPresent() ? percent(part.getAsDouble()) : UNDEFINED;
  }

  /** {@code 0.974}. */
  static String decimal(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  /** {@code 0:07}, {@code 1:02:03}. */
  static String time(Duration duration) {
    long seconds = duration.toSeconds();
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
