// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import java.util.List;

/** Korean particles take one form after a vowel and another after a consonant. */
final class Particle {
  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int LASTS = 28;
  private static final int RIEUL = 8;

  /** After a consonant, after a vowel. */
  private static final List<List<String>> FORMS =
      List.of(
          List.of("은", "는"),
          List.of("이", "가"),
          List.of("을", "를"),
          List.of("과", "와"),
          List.of("으로", "로"),
          List.of("이었다", "였다"),
          List.of("이라고", "라고"),
          List.of("이다", "다"));

  private Particle() {}

  /**
   * The form that fits.
   *
   * @param particle the form after a consonant, or one that has no other
   * @param word the word before it
   */
  static String after(String word, String particle) {
    char end = word.charAt(word.length() - 1);
    boolean syllable = end >= FIRST_SYLLABLE && end <= LAST_SYLLABLE;
    int last = syllable ? (end - FIRST_SYLLABLE) % LASTS : 0;
    boolean vowel = last == 0 || (last == RIEUL && particle.equals("으로"));
    return FORMS.stream()
        .filter(forms -> forms.get(0).equals(particle))
        .map(forms -> forms.get(vowel ? 1 : 0))
        .findFirst()
        .orElse(particle);
  }
}
