// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the bytes of a document into text.
 *
 * <p>A given charset decides. Otherwise a byte order mark does; then the zeros of UTF-16 and
 * UTF-32; then the bytes are tried as UTF-8; then what the document declares and what its letters
 * look like are weighed ({@link EncodingGuess}). A declaration that the bytes contradict is a lie
 * and does not count.
 *
 * <p>An article of which a few bytes are damaged is read nevertheless, with U+FFFD for them, and
 * their place is a {@link Flaw}: better all pairs but one than none. Mojibake is refused ({@link
 * Mojibake}): its terms would be nonsense, and the original may exist. Safe for use by several
 * threads.
 */
public final class Decoder {
  private static final String STAGE = "decode";
  private static final int ESCAPE = 0x1B;

  /** One control character, or zero byte, in so many bytes is damage; more is no text. */
  private static final int BYTES_FOR_ONE_CONTROL = 100;

  private final Optional<Charset> given;

  /**
   * Makes a decoder.
   *
   * @param given the encoding of every document, or nothing to find it out for each
   */
  public Decoder(Optional<Charset> given) {
    this.given = given.map(EncodingGuess::widened);
  }

  /**
   * Decodes a document.
   *
   * @throws DocumentException when the bytes are not text, not in the encoding, or mojibake
   */
  public Decoded decode(byte[] bytes) throws DocumentException {
    Decoded decoded = withoutZeros(understood(bytes), bytes);
    Optional<Mojibake> mojibake = Mojibake.in(decoded.text());
    if (mojibake.isPresent()) {
      throw new DocumentException(STAGE, "mojibake", mojibake.get().description());
    }
    return decoded;
  }

  private Decoded understood(byte[] bytes) throws DocumentException {
    if (given.isPresent()) {
      return readable(bytes, 0, given.get(), Decoded.How.GIVEN);
    }
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return readable(bytes, mark.get().length(), mark.get().charset(), Decoded.How.BOM);
    }
    ControlBytes controls = ControlBytes.in(bytes);
    if (controls.zeros() > 0) {
      Optional<Charset> wide = WideUnits.in(bytes);
      if (wide.isPresent()) {
        return readable(bytes, 0, wide.get(), Decoded.How.DETECTED);
      }
    }
    if (controls.escapes() > 0 && !controls.beyondAscii()) {
      Optional<Transcript> escaped = EncodingGuess.escaped(bytes);
      if (escaped.isPresent()) {
        return decoded(escaped.get(), Decoded.How.DETECTED);
      }
    }
    if (controls.areMoreThanDamage(bytes.length)) {
      throw new DocumentException(STAGE, "not text", controls.description());
    }
    return byItsBytes(bytes);
  }

  private static Decoded byItsBytes(byte[] bytes) throws DocumentException {
    Transcript utf8 = Transcript.of(bytes, 0, StandardCharsets.UTF_8, bytes.length / 8);
    if (utf8.isWhole()) {
      return decoded(utf8, Decoded.How.STRICT_UTF8);
    }
    Optional<Decoded> mixed = MixedLines.read(bytes);
    if (mixed.isPresent()) {
      return mixed.get();
    }
    if (utf8.isReadable()) {
      return decoded(utf8, Decoded.How.DETECTED);
    }
    Optional<EncodingGuess.Guess> guess = EncodingGuess.of(bytes, CharsetDeclaration.in(bytes));
    if (guess.isEmpty()) {
      throw new DocumentException(
          STAGE,
          "unknown encoding",
          "not UTF-8 (" + utf8.firstPlace() + "), and nothing else that is known");
    }
    return decoded(
        guess.get().transcript(),
        guess.get().declared() ? Decoded.How.DECLARED : Decoded.How.DETECTED);
  }

  private static Decoded readable(byte[] bytes, int from, Charset charset, Decoded.How how)
      throws DocumentException {
    Transcript transcript = Transcript.of(bytes, from, charset, bytes.length / 8);
    if (!transcript.isReadable()) {
      throw new DocumentException(
          STAGE, "malformed bytes", "not " + charset.name() + ": " + transcript.firstPlace());
    }
    return decoded(transcript, how);
  }

  private static Decoded decoded(Transcript transcript, Decoded.How how) {
    return new Decoded(
        transcript.text(), transcript.charset().name(), how, transcript.flaw().stream().toList());
  }

  /** A few zeros are damage, of a disk or of a program in C; the parsers need not see them. */
  private static Decoded withoutZeros(Decoded decoded, byte[] bytes) throws DocumentException {
    String text = decoded.text();
    int first = text.indexOf('\0');
    if (first < 0) {
      return decoded;
    }
    int zeros = (int) text.chars().filter(c -> c == 0).count();
    long line = text.substring(0, first).chars().filter(c -> c == '\n').count() + 1;
    if ((long) zeros * BYTES_FOR_ONE_CONTROL > bytes.length) {
      throw new DocumentException(STAGE, "not text", "NUL in line " + line);
    }
    List<Flaw> flaws = new ArrayList<>(decoded.flaws());
    flaws.add(
        new Flaw(
            STAGE,
            "NUL",
            String.format(
                Locale.ROOT, "%d, the first in line %d; the rest was read", zeros, line)));
    return new Decoded(text.replace('\0', '\uFFFD'), decoded.charset(), decoded.how(), flaws);
  }

  /**
   * The bytes that text hardly has.
   *
   * @param zeros how many are zero
   * @param others how many others are control characters, line ends and the like not among them
   * @param first where the first is, from 0; -1 if there is none
   * @param escapes how many begin an escape sequence
   * @param beyondAscii whether a byte is above 0x7F
   */
  private record ControlBytes(int zeros, int others, int first, int escapes, boolean beyondAscii) {

    static ControlBytes in(byte[] bytes) {
      int zeros = 0;
      int others = 0;
      int first = -1;
      int escapes = 0;
      boolean beyondAscii = false;
      for (int i = 0; i < bytes.length; i++) {
        int b = bytes[i];
        beyondAscii |= b < 0;
        if (b >= ' ' || b < 0 || (b >= '\t' && b <= '\r')) {
          continue;
        }
        if (b == ESCAPE) {
          escapes++;
          continue;
        }
        zeros += b == 0 ? 1 : 0;
        others += b == 0 ? 0 : 1;
        first = first < 0 ? i : first;
      }
      return new ControlBytes(zeros, others, first, escapes, beyondAscii);
    }

    boolean areMoreThanDamage(int length) {
      return (long) zeros * BYTES_FOR_ONE_CONTROL > length
          || (others > 2 && (long) others * BYTES_FOR_ONE_CONTROL > length);
    }

    String description() {
      return String.format(
          Locale.ROOT,
          "%d of its bytes are control characters, the first at byte %d",
          zeros + others,
          first + 1);
    }
  }
}
