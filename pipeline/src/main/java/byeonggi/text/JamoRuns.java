// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

/**
 * Makes syllables of runs of compatibility jamo, as a keyboard's input method does: {@code ㅎㅐㅈㅏ} is
 * 해자. Only a run that is syllables throughout is composed: {@code ㅋㅋㅋ} and {@code ㄱㄴㄷ} stay.
 */
final class JamoRuns {
  /** Pairs of vowels, and what they make. */
  private static final String VOWELS = "ㅗㅏㅘ ㅗㅐㅙ ㅗㅣㅚ ㅜㅓㅝ ㅜㅔㅞ ㅜㅣㅟ ㅡㅣㅢ";

  /** Pairs of final consonants, and what they make. */
  private static final String CLUSTERS = "ㄱㅅㄳ ㄴㅈㄵ ㄴㅎㄶ ㄹㄱㄺ ㄹㅁㄻ ㄹㅂㄼ ㄹㅅㄽ ㄹㅌㄾ ㄹㅍㄿ ㄹㅎㅀ ㅂㅅㅄ";

  private static final int ENTRY = 4;

  private final TracedText text;
  private final int end;
  private final StringBuilder syllables = new StringBuilder();
  private final int[] starts;
  private int at;

  private JamoRuns(TracedText text, int start, int end) {
    this.text = text;
    this.end = end;
    this.at = start;
    this.starts = new int[end - start];
  }

  static TracedText composed(TracedText text) {
    TracedText composed = TracedText.madeOf(text);
    int length = text.length();
    for (int i = 0; i < length; ) {
      int end = i;
      while (end < length && isJamo(text.charAt(end))) {
        end++;
      }
      if (end == i) {
        composed.append(text.charAt(i), text.originOf(i));
        i++;
      } else {
        new JamoRuns(text, i, end).appendTo(composed);
        i = end;
      }
    }
    return composed;
  }

  private static boolean isJamo(char c) {
    return c >= 'ㄱ' && c <= 'ㅣ';
  }

  private void appendTo(TracedText composed) {
    int start = at;
    if (compose()) {
      for (int i = 0; i < syllables.length(); i++) {
        composed.append(syllables.charAt(i), text.originOf(starts[i]));
      }
    } else {
      for (int i = start; i < end; i++) {
        composed.append(text.charAt(i), text.originOf(i));
      }
    }
  }

  private boolean compose() {
    while (at < end) {
      starts[syllables.length()] = at;
      char initial = text.charAt(at);
      if (!Hangul.isInitialJamo(initial) || !isVowel(at + 1)) {
        return false;
      }
      char vowel = text.charAt(at + 1);
      at += 2;
      if (isVowel(at)) {
        char both = pair(VOWELS, vowel, text.charAt(at));
        if (both == 0) {
          return false;
        }
        vowel = both;
        at++;
      }
      syllables.append(Hangul.compose(initial, vowel, last()));
    }
    return true;
  }

  /** The final consonants that no vowel follows, or U+0000. */
  private char last() {
    if (at == end || isVowel(at) || isVowel(at + 1) || !Hangul.isFinalJamo(text.charAt(at))) {
      return 0;
    }
    char last = text.charAt(at++);
    if (at < end && !isVowel(at + 1)) {
      char both = pair(CLUSTERS, last, text.charAt(at));
      if (both != 0) {
        at++;
        return both;
      }
    }
    return last;
  }

  private boolean isVowel(int i) {
    return i < end && Hangul.isVowelJamo(text.charAt(i));
  }

  private static char pair(String pairs, char first, char second) {
    for (int i = 0; i < pairs.length(); i += ENTRY) {
      if (pairs.charAt(i) == first && pairs.charAt(i + 1) == second) {
        return pairs.charAt(i + 2);
      }
    }
    return 0;
  }
}
