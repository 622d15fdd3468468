// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells UTF-16 and UTF-32 without a byte order mark by the zeros that blanks, line ends and Latin
 * letters have in their upper bytes, and by whether nearly all is letters then.
 */
final class WideUnits {
  /** As much of a document tells what the rest is in. */
  private static final int REACH = 1 << 16;

  private static final List<Charset> UTF_32 =
      List.of(Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"));
  private static final int FEWEST_PLAUSIBLE_OF_100 = 95;

  private WideUnits() {}

  /** The encoding of bytes that hold a zero, or nothing if they are no such text. */
  static Optional<Charset> in(byte[] bytes) {
    for (Charset charset : UTF_32) {
      if (bytes.length >= 8 && isText(bytes, charset, 4)) {
        return Optional.of(charset);
      }
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < Math.min(bytes.length, REACH); i++) {
      even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
      odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
    }
    Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return bytes.length >= 4 && isText(bytes, charset, 2) ? Optional.of(charset) : Optional.empty();
  }

  private static boolean isText(byte[] bytes, Charset charset, int unit) {
    int length = Math.min(bytes.length, REACH) / unit * unit;
    String text = new String(bytes, 0, length, charset);
    long characters = text.codePoints().count();
    long plausible = text.codePoints().filter(WideUnits::isPlausible).count();
    return plausible * 100 >= characters * FEWEST_PLAUSIBLE_OF_100;
  }

  private static boolean isPlausible(int c) {
    return (c >= 0x20 && c < 0x7F)
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= 0xA0 && c < 0x2000 && Character.isDefined(c))
        || (c >= 0x2010 && c < 0x2670)
        || (c >= 0x3000 && c < 0x3200)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c < 0xFB00)
        || (c >= 0xFF00 && c < 0xFFE7)
        || (c >= 0x1F300 && c < 0x1FB00)
        || (c >= 0x20000 && c < 0x30000);
  }
}
