// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.document.Decoded;
import byeonggi.document.Decoder;
import byeonggi.document.DocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a table that is not UTF-8 seems to be in. It is named and not read: a guess that an article
 * outlives would put wrong characters into what a person approved, and a table has little text to
 * guess by.
 */
final class SuspectedEncoding {
  private static final String UTF_8 = "UTF-8";

  /** What people and converters call them. */
  private static final Map<String, String> NAMES =
      Map.of("x-windows-949", "CP949", "x-Johab", "JOHAB");

  private SuspectedEncoding() {}

  /**
   * The complaint that names the encoding; nothing if none can be suspected.
   *
   * @throws IOException if the file can't be read
   */
  static Optional<MalformedTableException> complaint(Path file) throws IOException {
    try {
      Decoded decoded = new Decoder(Optional.empty()).decode(Files.readAllBytes(file));
      String name = NAMES.getOrDefault(decoded.charset(), decoded.charset());
      return Optional.of(
          new MalformedTableException(
              decoded.flaws().isEmpty() && !name.equals(UTF_8)
                  ? "%s is not UTF-8 but looks like %s%s; save it as \"CSV UTF-8\", or convert it: iconv -f %s -t UTF-8"
                      .formatted(file, name, lost(name), name)
                  : "%s is damaged: %s; save it as \"CSV UTF-8\" again"
                      .formatted(file, damage(decoded))));
    } catch (DocumentException e) {
      return Optional.empty();
    }
  }

  private static String lost(String name) {
    return name.equals("CP949")
        ? ", the plain CSV of a Korean Excel, which has lost the simplified characters"
        : "";
  }

  private static String damage(Decoded decoded) {
    return decoded.flaws().stream()
        .findFirst()
        .map(flaw -> flaw.error() + ", " + flaw.detail())
        .orElse("it holds NULs");
  }
}
