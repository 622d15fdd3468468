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

  /**
   * How many of initial consonant, vowel and final consonant two syllables have in common, from 0
   * to 3; of what are no syllables, 3 if they are the same and else 0.
   */
  public static int sharedParts(char a, char b) {
    if (!isSyllable(a) || !isSyllable(b)) {
      return a == b ? 3 : 0;
    }
    return (initial(a) == initial(b) ? 1 : 0)
        + (vowel(a) == vowel(b) ? 1 : 0)
        + (last(a) == last(b) ? 1 : 0);
  }

  /** Whether a compatibility jamo is a vowel. */
  public static boolean isVowelJamo(char jamo) {
    return 'ㅏ' <= jamo && jamo <= 'ㅣ';
  }

  /** Whether a syllable can begin with a compatibility jamo. */
  static boolean isInitialJamo(char jamo) {
    return INITIAL_JAMO.indexOf(jamo) >= 0;
  }

  /** Whether a syllable can end with a compatibility jamo. */
  static boolean isFinalJamo(char jamo) {
    return jamo != 0 && FINAL_JAMO.indexOf(jamo) >= 0;
  }

  /** Whether the code point is a jamo that joins with its neighbours, modern or old. */
  static boolean isConjoiningJamo(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x115E)
        || (codePoint >= 0xA960 && codePoint <= 0xA97C)
        || isConjoiningVowelOrLast(codePoint);
  }

  /** Whether the code point is a jamo that joins with what stands before it. */
  static boolean isConjoiningVowelOrLast(int codePoint) {
    return (codePoint >= 0x1161 && codePoint <= 0x11FF)
        || (codePoint >= 0xD7B0 && codePoint <= 0xD7FB);
  }

  /** The compatibility jamo of a modern conjoining jamo; anything else unchanged. */
  static String compatibilityJamo(String conjoining) {
    int c = conjoining.codePointAt(0);
    if (c >= 0x1100 && c < 0x1100 + INITIAL_JAMO.length()) {
      return INITIAL_JAMO.substring(c - 0x1100, c - 0x1100 + 1);
    }
    if (c >= 0x1161 && c < 0x1161 + VOWELS) {
      return VOWEL_JAMO.substring(c - 0x1161, c - 0x1161 + 1);
    }
    if (c >= 0x11A8 && c < 0x11A7 + FINALS) {
      return FINAL_JAMO.substring(c - 0x11A7, c - 0x11A7 + 1);
    }
    return conjoining;
  }
}
