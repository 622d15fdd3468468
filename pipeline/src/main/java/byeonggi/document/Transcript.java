// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;

/**
 * What comes of reading bytes in an encoding, with U+FFFD for each sequence that is none of its
 * characters.
 *
 * @param text the text, up to where reading was given up
 * @param charset the encoding
 * @param lost how many sequences were no character, one cut off at the very end not among them
 * @param firstLost where the first of them begins, in bytes from 0; -1 if there is none
 * @param firstLine the line that it stands in, from 1
 * @param cutOff whether the last character is cut off
 */
record Transcript(
    String text, Charset charset, int lost, int firstLost, int firstLine, boolean cutOff) {
  private static final char REPLACEMENT = '\uFFFD';

  /** A document is still one if at most every so-manieth character of its text is lost. */
  private static final int FEWEST_FOR_ONE_LOST = 5;

  /**
   * Reads bytes.
   *
   * @param from the first byte
   * @param mostLost after how many lost sequences to give up
   */
  static Transcript of(byte[] bytes, int from, Charset charset, int mostLost) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out =
        CharBuffer.allocate(
            (int) ((bytes.length - from) * (double) decoder.averageCharsPerByte()) + 16);
    int lost = 0;
    int firstLost = -1;
    int firstLine = 0;
    boolean cutOff = false;
    while (lost <= mostLost) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        result = decoder.flush(out);
      }
      if (result.isUnderflow()) {
        break;
      }
      if (result.isOverflow() || out.remaining() == 0) {
        out = CharBuffer.allocate(out.capacity() * 2 + 16).put(out.flip());
      }
      if (result.isError()) {
        int at = in.position();
        if (firstLost < 0) {
          firstLost = at;
          firstLine = lineAfter(out);
        }
        boolean last = result.isMalformed() && at + result.length() >= bytes.length;
        cutOff = last && isLead(bytes, at);
        lost += cutOff ? 0 : 1;
        out.put(REPLACEMENT);
        in.position(Math.min(bytes.length, at + result.length()));
      }
    }
    String text = out.flip().toString();
    return new Transcript(
        text.startsWith("\uFEFF") ? text.substring(1) : text,
        charset,
        lost,
        firstLost,
        firstLine,
        cutOff);
  }

  /** Reads bytes that must all be characters; nothing if one is none. */
  static Optional<Transcript> strictly(byte[] bytes, int from, Charset charset) {
    Transcript transcript = of(bytes, from, charset, 0);
    return transcript.isWhole() ? Optional.of(transcript) : Optional.empty();
  }

  private static boolean isLead(byte[] bytes, int at) {
    return bytes[at] < 0 || at + 1 == bytes.length;
  }

  private static int lineAfter(CharBuffer out) {
    int line = 1;
    for (int i = 0; i < out.position(); i++) {
      char c = out.get(i);
      boolean crlf = c == '\r' && i + 1 < out.position() && out.get(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !crlf) {
        line++;
      }
    }
    return line;
  }

  /** Whether every byte belongs to a character. */
  boolean isWhole() {
    return firstLost < 0;
  }

  /** Whether so little is lost that the rest is an article in this encoding. */
  boolean isReadable() {
    if (isWhole()) {
      return true;
    }
    long beyondAscii = text.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
    return beyondAscii > 0 && (long) lost * FEWEST_FOR_ONE_LOST <= beyondAscii;
  }

  /** Where the first bytes are that are no character. */
  String firstPlace() {
    return String.format(Locale.ROOT, "byte %d, line %d", firstLost + 1, firstLine);
  }

  /** What is lost, or nothing. */
  Optional<Flaw> flaw() {
    if (isWhole()) {
      return Optional.empty();
    }
    String what =
        lost == 0
            ? "the last character is cut off"
            : lost + (lost == 1 ? " place is" : " places are") + " not " + charset.name();
    return Optional.of(
        new Flaw(
            "decode",
            lost == 0 ? "cut off" : "malformed bytes",
            String.format(
                Locale.ROOT,
                "%s, %s%s; the rest was read",
                what,
                lost > 1 ? "the first at " : "",
                firstPlace())));
  }
}
