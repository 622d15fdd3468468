// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.text.Hangul;

/**
 * How far two Korean spellings are apart for who tries to write one foreign sound: 뎬 and 디엔, 퀀 and
 * 콴, 핀 and 삔 are near. Glides count as sounds of their own, and plain, tense and aspirated
 * consonants as nearly the same.
 */
final class SpokenDistance {
  private static final double MANNER = 0.3;
  private static final double GLIDE = 0.35;

  private static final String[] ALIKE = {"ㄱㄲㅋ", "ㄷㄸㅌ", "ㅂㅃㅍ", "ㅅㅆ", "ㅈㅉㅊ"};

  /** Pairs of sounds that are taken for one another, and how far they are apart. */
  private static final String[] PAIRS = {
    "ㅓㅗ", "ㅓㅡ", "ㅓㅏ", "ㅡㅜ", "ㅡㅣ", "ㅗㅜ", "ㅔㅐ", "ㄹㄴ", "ㄴㅇ", "ㅓㅔ"
  };

  private static final double PAIR = 0.5;

  private SpokenDistance() {}

  /** What part of the sounds differ, from 0 to 1 and above. */
  static double share(String a, String b) {
    String x = sounds(a);
    String y = sounds(b);
    return distance(x, y) / Math.max(x.length(), y.length());
  }

  /** The jamo of syllables, vowels taken apart: 뎬 is ㄷ, a glide, ㅔ, ㄴ. */
  private static String sounds(String hangul) {
    StringBuilder sounds = new StringBuilder();
    for (int i = 0; i < hangul.length(); i++) {
      char c = hangul.charAt(i);
      if (!Hangul.isSyllable(c)) {
        sounds.append(c);
        continue;
      }
      if (Hangul.initial(c) != 'ㅇ') {
        sounds.append(Hangul.initial(c));
      }
      sounds.append(vowel(Hangul.vowel(c)));
      if (Hangul.last(c) != 0) {
        sounds.append(Hangul.last(c));
      }
    }
    return sounds.toString();
  }

  private static String vowel(char vowel) {
    return switch (vowel) {
      case 'ㅑ' -> "ㅣㅏ";
      case 'ㅒ' -> "ㅣㅐ";
      case 'ㅕ' -> "ㅣㅓ";
      case 'ㅖ' -> "ㅣㅔ";
      case 'ㅛ' -> "ㅣㅗ";
      case 'ㅠ' -> "ㅣㅜ";
      case 'ㅘ' -> "ㅜㅏ";
      case 'ㅙ' -> "ㅜㅐ";
      case 'ㅝ' -> "ㅜㅓ";
      case 'ㅞ', 'ㅚ' -> "ㅜㅔ";
      case 'ㅟ' -> "ㅜㅣ";
      case 'ㅢ' -> "ㅡㅣ";
      default -> String.valueOf(vowel);
    };
  }

  private static double distance(String a, String b) {
    double[] before = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      before[j] = before[j - 1] + lone(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      double[] row = new double[b.length() + 1];
      row[0] = before[0] + lone(a.charAt(i - 1));
      for (int j = 1; j <= b.length(); j++) {
        double pair = before[j - 1] + pair(a.charAt(i - 1), b.charAt(j - 1));
        double alone =
            Math.min(before[j] + lone(a.charAt(i - 1)), row[j - 1] + lone(b.charAt(j - 1)));
        row[j] = Math.min(pair, alone);
      }
      before = row;
    }
    return before[b.length()];
  }

  private static double lone(char sound) {
    return sound == 'ㅣ' || sound == 'ㅜ' ? GLIDE : 1;
  }

  private static double pair(char a, char b) {
    if (a == b) {
      return 0;
    }
    for (String alike : ALIKE) {
      if (alike.indexOf(a) >= 0 && alike.indexOf(b) >= 0) {
        return MANNER;
      }
    }
    for (String pair : PAIRS) {
      if (pair.indexOf(a) >= 0 && pair.indexOf(b) >= 0) {
        return PAIR;
      }
    }
    return Hangul.isVowelJamo(a) == Hangul.isVowelJamo(b) ? 1 : 2;
  }
}
