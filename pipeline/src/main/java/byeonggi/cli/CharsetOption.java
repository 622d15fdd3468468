// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a charset. */
final class CharsetOption implements ITypeConverter<Charset> {
  /** Who says CP949 means what Windows calls so; Java takes IBM's charset of that number for it. */
  private static final Set<String> WINDOWS_949 = Set.of("CP949", "UHC", "WINDOWS-949");

  private static final String WINDOWS_949_IN_JAVA = "x-windows-949";

  @Override
  public Charset convert(String name) {
    boolean windows = WINDOWS_949.contains(name.toUpperCase(Locale.ROOT));
    try {
      return Charset.forName(windows ? WINDOWS_949_IN_JAVA : name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new TypeConversionException(
          "no charset is called \"" + name + "\"; try UTF-8, UTF-16, EUC-KR or CP949");
    }
  }
}
