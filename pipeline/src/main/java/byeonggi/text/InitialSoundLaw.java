// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

/**
 * The initial-sound law (두음법칙) of Sino-Korean words: how a reading is spelt at the beginning of a
 * word, and 렬, 률 after a vowel or ㄴ (나열, 비율). Source: 한글 맞춤법 제10항 (녀 to 여), 제11항 (려 to 여), 제12항 (라
 * to 나).
 */
public final class InitialSoundLaw {
  private static final String BEFORE_WHICH_SILENT = "ㅑㅒㅕㅖㅛㅠㅣ";

  private InitialSoundLaw() {}

  /** How {@code syllable} is spelt at the beginning of a word; mostly itself. */
  public static char initialForm(char syllable) {
    if (!Hangul.isSyllable(syllable)) {
      return syllable;
    }
    char initial = Hangul.initial(syllable);
    if (initial != 'ㄹ' && initial != 'ㄴ') {
      return syllable;
    }
    boolean silent = BEFORE_WHICH_SILENT.indexOf(Hangul.vowel(syllable)) >= 0;
    if (silent) {
      return Hangul.withInitial(syllable, 'ㅇ');
    }
    return initial == 'ㄹ' ? Hangul.withInitial(syllable, 'ㄴ') : syllable;
  }
}
