// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number that may have a unit: {@code 64MiB}, {@code 10k}, {@code 1.5M}. */
final class Quantity implements ITypeConverter<Long> {

  private static final Pattern FORM = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,9})?) ?([A-Za-z]*)");

  private static final Map<String, Long> UNITS =
      Map.ofEntries(
          Map.entry("", 1L),
          Map.entry("b", 1L),
          Map.entry("k", 1_000L),
          Map.entry("kb", 1_000L),
          Map.entry("m", 1_000_000L),
          Map.entry("mb", 1_000_000L),
          Map.entry("g", 1_000_000_000L),
          Map.entry("gb", 1_000_000_000L),
          Map.entry("kib", 1L << 10),
          Map.entry("mib", 1L << 20),
          Map.entry("gib", 1L << 30));

  @Override
  public Long convert(String value) {
    Matcher form = FORM.matcher(value);
    Long unit = form.matches() ? UNITS.get(form.group(2).toLowerCase(Locale.ROOT)) : null;
    try {
      if (unit != null) {
        return new BigDecimal(form.group(1)).multiply(BigDecimal.valueOf(unit)).longValueExact();
      }
    } catch (ArithmeticException e) {
      // Not a whole number, or one that nothing has.
    }
    throw new TypeConversionException(
        "\"" + value + "\" is no such number; give one like 10000, 10k, 1.5M or 64MiB");
  }
}
