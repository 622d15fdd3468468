// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Takes the piece of a character off the end of a document that was cut. */
public final class CharacterBoundary {

  /** No byte below this is the second of a character in the East Asian encodings. */
  private static final int FIRST_TRAIL_BYTE = 0x30;

  private CharacterBoundary() {}

  /**
   * The bytes without the beginning of a character at their end.
   *
   * @param charset what they are in, or nothing if that is to be found out
   */
  public static byte[] trimmed(byte[] bytes, Optional<Charset> charset) {
    int end = wholeIn(bytes, charset.orElse(markedOrUtf8(bytes)));
    if (end < 0) {
      end = bytes.length;
      while (end > 0 && (bytes[end - 1] & 0xFF) >= FIRST_TRAIL_BYTE) {
        end--;
      }
    }
    return end == 0 || end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
  }

  private static Charset markedOrUtf8(byte[] bytes) {
    return ByteOrderMark.of(bytes).map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8);
  }

  /** How many bytes are whole characters, or -1 if some in the middle are none. */
  private static int wholeIn(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, false);
    } while (result.isOverflow());
    return result.isError() ? -1 : in.position();
  }
}
