// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Text that was read in a wrong encoding and saved again: {@code ì•ˆë…•} for 안녕.
 *
 * <p>It is told by undoing the mistake ({@link Undoing}): the text is written in the encoding that
 * it may have been taken for, and if most of the bytes beyond ASCII then are well-formed UTF-8 or
 * CP949 of letters of East Asia, that is what they were. Lead and trail bytes do not come together
 * so by chance. A text full of U+FFFD is mojibake whatever it was. Text that is language as it
 * stands is not looked at: an article may quote mojibake.
 *
 * @param mistake which encoding was taken for which; empty if that is not known
 * @param sample a few characters of the text as they are
 * @param restored the same as they were; empty if that is not known
 */
record Mojibake(String mistake, String sample, String restored) {
  private static final String WESTERN = "windows-1252";

  private static final List<Charset> EAST_ASIAN =
      List.of(
          EncodingGuess.KOREAN,
          Charset.forName("GBK"),
          Charset.forName("windows-31j"),
          Charset.forName("Big5"));

  /** Fewer characters in question may be an example in an article on the subject. */
  private static final int FEWEST = 4;

  /** A sentence in Korean has half of its letters among the commonest; mojibake hardly one. */
  private static final double COMMON_IN_LANGUAGE = 0.2;

  private static final double LOST = 0.05;
  private static final int SAMPLE = 12;

  /** Text beyond this is like that before it. In UTF-16 units. */
  private static final int REACH = 1 << 18;

  /** What a text is made of, as far as it bears on the question. */
  private record Census(int western, int eastAsian, int common, int lost) {
    private static final int OTHER = 0;
    private static final int WESTERN_SIGN = 1;
    private static final int EAST_ASIAN_LETTER = 2;
    private static final int COMMON_LETTER = 3;
    private static final int LOST_LETTER = 4;

    /** Every text of an archive is counted through. */
    private static final byte[] CLASSES = classes();

    private static byte[] classes() {
      byte[] classes = new byte[Character.MAX_VALUE + 1];
      for (int c = 0x80; c < classes.length; c++) {
        boolean eastAsian = Commonness.isEastAsian((char) c);
        int western = c <= 0xFF ? WESTERN_SIGN : OTHER;
        int letter = Commonness.isCommon((char) c) ? COMMON_LETTER : EAST_ASIAN_LETTER;
        classes[c] = (byte) (eastAsian ? letter : western);
      }
      classes[0xFFFD] = LOST_LETTER;
      return classes;
    }

    static Census of(String text) {
      int[] counts = new int[LOST_LETTER + 1];
      for (int i = 0; i < text.length(); i++) {
        counts[CLASSES[text.charAt(i)]]++;
      }
      return new Census(
          counts[WESTERN_SIGN],
          counts[EAST_ASIAN_LETTER] + counts[COMMON_LETTER],
          counts[COMMON_LETTER],
          counts[LOST_LETTER]);
    }

    boolean isFlooded() {
      return lost > FEWEST && lost >= LOST * (lost + eastAsian + western);
    }

    boolean isLanguage() {
      return common >= COMMON_IN_LANGUAGE * eastAsian;
    }
  }

  /** What a text is mojibake of, or nothing. */
  static Optional<Mojibake> in(String whole) {
    String text = whole.length() > REACH ? whole.substring(0, REACH) : whole;
    Census census = Census.of(text);
    Optional<Mojibake> found = Optional.empty();
    if (census.western >= FEWEST && census.western > census.eastAsian) {
      found = westernMistake(text);
    } else if (census.eastAsian >= FEWEST && !census.isLanguage()) {
      found = eastAsianMistake(text);
    }
    return found.isEmpty() && census.isFlooded()
        ? Optional.of(new Mojibake("", from(text, text.indexOf('\uFFFD')), ""))
        : found;
  }

  private static Optional<Mojibake> westernMistake(String text) {
    WrittenBytes written = WrittenBytes.western(text);
    Undoing utf8 = Undoing.utf8(written);
    if (utf8.succeeds()) {
      return Optional.of(of("UTF-8", WESTERN, text, utf8));
    }
    Undoing twice = Undoing.utf8(WrittenBytes.western(utf8.restored()));
    if (twice.succeeds()) {
      return Optional.of(
          new Mojibake(
              "UTF-8 read as " + WESTERN + " twice",
              from(text, utf8.first()),
              from(twice.restored(), 0)));
    }
    Undoing pairs = Undoing.pairs(written, EncodingGuess.KOREAN);
    return pairs.succeeds() && Commonness.of(pairs.restored()) >= Commonness.LANGUAGE
        ? Optional.of(of(EncodingGuess.KOREAN.name(), WESTERN, text, pairs))
        : Optional.empty();
  }

  private static Optional<Mojibake> eastAsianMistake(String text) {
    for (Charset takenFor : EAST_ASIAN) {
      Undoing undoing = Undoing.utf8(WrittenBytes.in(takenFor, text));
      if (undoing.succeeds()) {
        return Optional.of(of("UTF-8", takenFor.name(), text, undoing));
      }
    }
    return Optional.empty();
  }

  private static Mojibake of(String original, String takenFor, String text, Undoing undoing) {
    return new Mojibake(
        original + " read as " + takenFor,
        from(text, undoing.first()),
        from(undoing.restored(), 0));
  }

  private static String from(String text, int start) {
    int end = Math.min(text.length(), start + SAMPLE);
    return text.substring(start, end).replaceAll("\\s+", " ");
  }

  /** What it looks like, in one line. */
  String description() {
    return mistake.isEmpty()
        ? "full of U+FFFD, the sign for what was lost: \"" + sample + "\""
        : mistake + ": \"" + sample + "\" was \"" + restored + "\"";
  }
}
