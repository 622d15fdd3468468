// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the encoding of bytes that are not UTF-8: of all that the bytes are well-formed in, the
 * one in which the text is likest to a language ({@link Commonness}). The document's own word and
 * the detector's count where the letters leave it open.
 */
final class EncodingGuess {
  /** CP949, which holds all of EUC-KR and the syllables that EUC-KR lacks. */
  static final Charset KOREAN = Charset.forName("x-windows-949");

  private static final List<Charset> EAST_ASIAN =
      List.of(
          KOREAN,
          Charset.forName("x-Johab"),
          Charset.forName("GB18030"),
          Charset.forName("Big5"),
          Charset.forName("Shift_JIS"),
          Charset.forName("EUC-JP"));

  /** Where the letters leave it open: short texts. */
  private static final double BONUS = 0.15;

  /** Less than this has no letter of East Asia, or none in its right encoding. */
  private static final double LEAST = 0.25;

  /** A wrong declaration is overruled if another encoding makes that much more sense. */
  private static final double LIE = 0.3;

  private EncodingGuess() {}

  /**
   * Reads bytes in the likeliest encoding.
   *
   * @param declared what the document says of itself
   * @return the reading, or nothing if the bytes are no text in any known encoding
   */
  static Optional<Guess> of(byte[] bytes, Optional<Charset> declared) {
    Optional<Charset> detected = detected(bytes);
    Set<Charset> charsets = new LinkedHashSet<>();
    declared.ifPresent(charsets::add);
    detected.ifPresent(charsets::add);
    charsets.addAll(EAST_ASIAN);
    List<Guess> guesses = guesses(bytes, charsets, declared, detected, 0);
    if (guesses.isEmpty()) {
      int mostLost = 1 + bytes.length / 20;
      guesses = guesses(bytes, charsets, declared, detected, mostLost);
    }
    if (guesses.isEmpty()) {
      return Optional.empty();
    }
    Guess best = guesses.get(0);
    if (best.score >= LEAST) {
      return Optional.of(best);
    }
    // Western text, most likely, or too short to tell.
    return guesses.stream()
        .filter(guess -> guess.declared || detected.equals(Optional.of(guess.transcript.charset())))
        .findFirst()
        .or(() -> Optional.of(best).filter(guess -> guess.score > 0));
  }

  private static List<Guess> guesses(
      byte[] bytes,
      Set<Charset> charsets,
      Optional<Charset> declared,
      Optional<Charset> detected,
      int mostLost) {
    List<Guess> guesses = new ArrayList<>();
    for (Charset charset : charsets) {
      Transcript transcript = Transcript.of(bytes, 0, charset, mostLost);
      if (transcript.lost() > mostLost || !transcript.isReadable()) {
        continue;
      }
      boolean said = declared.equals(Optional.of(charset));
      double score = Commonness.of(transcript.text());
      score += said ? LIE : 0;
      score += detected.equals(Optional.of(charset)) && isMultiByte(charset) ? BONUS : 0;
      guesses.add(new Guess(transcript, score, said));
    }
    guesses.sort(Comparator.comparingDouble(guess -> -guess.score));
    return guesses;
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

  /** The encoding of bytes below 0x80 that escapes shift to others, if they are such. */
  static Optional<Transcript> escaped(byte[] bytes) {
    return detected(bytes)
        .filter(charset -> charset.name().startsWith("ISO-2022"))
        .map(charset -> Transcript.of(bytes, 0, charset, 1 + bytes.length / 20))
        .filter(Transcript::isReadable);
  }

  /** The larger encoding that is meant where its smaller brother is named. */
  static Charset widened(Charset charset) {
    return charset.name().equals("EUC-KR") ? KOREAN : charset;
  }

  private static boolean isMultiByte(Charset charset) {
    return !charset.canEncode() || charset.newEncoder().maxBytesPerChar() > 1;
  }

  /**
   * A reading.
   *
   * @param score how likely it is; only comparable with those of the same bytes
   * @param declared whether the document says so itself
   */
  record Guess(Transcript transcript, double score, boolean declared) {}
}
