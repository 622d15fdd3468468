// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns the bytes of a document into text.
 *
 * <p>A given charset decides. Otherwise a byte order mark does; then the bytes are tried as strict
 * UTF-8; then the encoding is guessed. Nothing is ever replaced: bytes that the encoding does not
 * know are an error. UTF-16 without a byte order mark is not recognised. Safe for use by several
 * threads.
 */
public final class Decoder {
  private static final String STAGE = "decode";

  /** CP949, which holds all of EUC-KR and the syllables that EUC-KR lacks. */
  private static final Charset KOREAN = Charset.forName("x-windows-949");

  /** UTF-32 first: its little-endian mark begins with that of UTF-16. */
  private static final List<ByteOrderMark> MARKS =
      List.of(
          new ByteOrderMark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
          new ByteOrderMark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
          new ByteOrderMark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          new ByteOrderMark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          new ByteOrderMark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

  private final Optional<Charset> given;

  /**
   * Makes a decoder.
   *
   * @param given the encoding of every document, or nothing to find it out for each
   */
  public Decoder(Optional<Charset> given) {
    this.given = given.map(Decoder::widened);
  }

  /**
   * Decodes a document.
   *
   * @throws DocumentException when the bytes are not text, or not in the encoding
   */
  public Decoded decode(byte[] bytes) throws DocumentException {
    Decoded decoded = understood(bytes);
    int nul = decoded.text().indexOf('\0');
    if (nul >= 0) {
      throw new DocumentException(STAGE, "not text", "NUL at character " + (nul + 1));
    }
    return decoded;
  }

  private Decoded understood(byte[] bytes) throws DocumentException {
    if (given.isPresent()) {
      return decoded(bytes, 0, given.get(), Decoded.How.GIVEN)
          .orElseThrow(() -> malformed(given.get()));
    }
    for (ByteOrderMark mark : MARKS) {
      if (mark.begins(bytes)) {
        return decoded(bytes, mark.length(), mark.charset, Decoded.How.BOM)
            .orElseThrow(() -> malformed(mark.charset));
      }
    }
    Optional<Decoded> utf8 = decoded(bytes, 0, StandardCharsets.UTF_8, Decoded.How.STRICT_UTF8);
    return utf8.isPresent() ? utf8.get() : guessed(bytes);
  }

  /**
   * The detector knows EUC-KR but not the further syllables of CP949, and takes short Korean texts
   * for Western ones; it tells the other East Asian encodings apart well.
   */
  private static Decoded guessed(byte[] bytes) throws DocumentException {
    Optional<Charset> guess = detected(bytes);
    if (guess.isEmpty() || !isMultiByte(guess.get())) {
      Optional<Decoded> korean =
          decoded(bytes, 0, KOREAN, Decoded.How.DETECTED).filter(d -> isMostlyHangul(d.text()));
      if (korean.isPresent()) {
        return korean.get();
      }
    }
    if (guess.isEmpty()) {
      throw new DocumentException(STAGE, "unknown encoding", "");
    }
    return decoded(bytes, 0, guess.get(), Decoded.How.DETECTED)
        .orElseThrow(() -> malformed(guess.get()));
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name != null && Charset.isSupported(name)
        ? Optional.of(widened(Charset.forName(name)))
        : Optional.empty();
  }

  private static Charset widened(Charset charset) {
    return charset.name().equals("EUC-KR") ? KOREAN : charset;
  }

  private static boolean isMultiByte(Charset charset) {
    return !charset.canEncode() || charset.newEncoder().maxBytesPerChar() > 1;
  }

  private static boolean isMostlyHangul(String text) {
    long beyondAscii = text.chars().filter(c -> c >= 0x80).count();
    long syllables = text.chars().filter(c -> c >= 0xAC00 && c <= 0xD7A3).count();
    return syllables * 2 >= beyondAscii;
  }

  private static Optional<Decoded> decoded(
      byte[] bytes, int from, Charset charset, Decoded.How how) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return Optional.of(
          new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name(), how));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static DocumentException malformed(Charset charset) {
    return new DocumentException(
        STAGE, "malformed bytes", String.format(Locale.ROOT, "not %s", charset.name()));
  }

  private static final class ByteOrderMark {
    private final Charset charset;
    private final int[] units;

    ByteOrderMark(Charset charset, int... units) {
      this.charset = charset;
      this.units = units;
    }

    int length() {
      return units.length;
    }

    boolean begins(byte[] bytes) {
      if (bytes.length < units.length) {
        return false;
      }
      for (int i = 0; i < units.length; i++) {
        if ((bytes[i] & 0xFF) != units[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
