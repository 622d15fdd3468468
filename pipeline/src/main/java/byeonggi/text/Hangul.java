// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

/**
 * Hangul syllables and the jamo they are made of, by the arithmetic of the Unicode Standard
 * (section 3.12). Syllables are precomposed (NFC); jamo are those of the compatibility block (ㄱ
 * U+3131 to ㅣ U+3163).
 */
public final class Hangul {
  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;
  private static final int VOWELS = 21;
  private static final int FINALS = 28;

  private static final String INITIAL_JAMO = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String VOWEL_JAMO = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  private static final String FINAL_JAMO = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  private Hangul() {}

  /** Whether the code point is a precomposed syllable. */
  public static boolean isSyllable(int codePoint) {
    return FIRST <= codePoint && codePoint <= LAST;
  }

  /** The initial consonant of a syllable; ㅇ where none sounds. */
  public static char initial(char syllable) {
    return INITIAL_JAMO.charAt((syllable - FIRST) / (VOWELS * FINALS));
  }

  /** The vowel of a syllable. */
  public static char vowel(char syllable) {
    return VOWEL_JAMO.charAt((syllable - FIRST) / FINALS % VOWELS);
  }

  /** The final consonant or cluster of a syllable; U+0000 if it has none. */
  public static char last(char syllable) {
    return FINAL_JAMO.charAt((syllable - FIRST) % FINALS);
  }

  /**
   * The syllable of these jamo.
   *
   * @param last the final consonant or cluster, or U+0000 for none
   * @throws IllegalArgumentException if they make no modern syllable
   */
  public static char compose(char initial, char vowel, char last) {
    int i = INITIAL_JAMO.indexOf(initial);
    int v = VOWEL_JAMO.indexOf(vowel);
    int f = FINAL_JAMO.indexOf(last);
    if (i < 0 || v < 0 || f < 0) {
      throw new IllegalArgumentException("no syllable: " + initial + vowel + last);
    }
    return (char) (FIRST + (i * VOWELS + v) * FINALS + f);
  }

  /** The same syllable with another initial consonant. */
  public static char withInitial(char syllable, char initial) {
    return compose(initial, vowel(syllable), last(syllable));
  }

  /** The same syllable with another final consonant, U+0000 for none. */
  public static char withLast(char syllable, char last) {
    return compose(initial(syllable), vowel(syllable), last);
  }

  /** Whether a compatibility jamo is a vowel. */
  public static boolean isVowelJamo(char jamo) {
    return 'ㅏ' <= jamo && jamo <= 'ㅣ';
  }
}
