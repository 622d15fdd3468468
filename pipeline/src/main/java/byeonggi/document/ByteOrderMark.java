// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sign at the beginning of a document that tells its encoding.
 *
 * @param charset the encoding
 * @param length its length in bytes
 */
record ByteOrderMark(Charset charset, int length) {
  /** UTF-32 first: its little-endian mark begins with that of UTF-16. */
  private static final List<Charset> CHARSETS =
      List.of(
          Charset.forName("UTF-32LE"),
          Charset.forName("UTF-32BE"),
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  /** The mark that a document begins with. */
  static Optional<ByteOrderMark> of(byte[] bytes) {
    return CHARSETS.stream()
        .map(charset -> new ByteOrderMark(charset, "\uFEFF".getBytes(charset).length))
        .filter(mark -> mark.begins(bytes))
        .findFirst();
  }

  private boolean begins(byte[] bytes) {
    byte[] sign = "\uFEFF".getBytes(charset);
    return bytes.length >= length && Arrays.equals(bytes, 0, length, sign, 0, length);
  }
}
