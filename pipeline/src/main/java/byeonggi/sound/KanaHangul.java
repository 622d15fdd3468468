// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.dictionary.TableFile;
import byeonggi.text.Hangul;
import java.util.HashMap;
import java.util.Map;

/**
 * Kana to Hangul by the loan-word orthography: 외래어 표기법 제2장 표4 and 제3장 제6절. Immutable and
 * thread-safe. Table: {@code kana-hangul.tsv}.
 */
final class KanaHangul {
  private final Map<String, Character> initial = new HashMap<>();
  private final Map<String, Character> inner = new HashMap<>();

  private KanaHangul() {
    TableFile.forEachRow(
        "kana-hangul.tsv",
        (kana, columns) -> {
          initial.put(kana, columns.charAt(0));
          inner.put(kana, columns.charAt(2));
        });
  }

  private static final class Bundled {
    static final KanaHangul RULES = new KanaHangul();
  }

  /** The rules with the bundled table, which is read on first use. */
  static KanaHangul bundled() {
    return Bundled.RULES;
  }

  /**
   * The Hangul of a word in kana: とうきょう 도쿄, サッポロ 삿포로. Signs that are no kana are left out. Vowels
   * that make one before them long are not written.
   *
   * @param kana hiragana or katakana
   * @param beginsWord whether a word begins with it (ㄱ and ㄷ for か and た)
   */
  String hangul(CharSequence kana, boolean beginsWord) {
    return hangul(kana, beginsWord, false);
  }

  /**
   * The same with every vowel written: いのうえ 이노우에, where う begins another morpheme and makes nothing
   * long.
   */
  String hangulWithEveryVowel(CharSequence kana, boolean beginsWord) {
    return hangul(kana, beginsWord, true);
  }

  private String hangul(CharSequence kana, boolean beginsWord, boolean everyVowel) {
    String text = hiragana(kana);
    StringBuilder hangul = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int length = i + 1 < text.length() && inner.containsKey(text.substring(i, i + 2)) ? 2 : 1;
      Map<String, Character> column = beginsWord && hangul.isEmpty() ? initial : inner;
      Character syllable = column.get(text.substring(i, i + length));
      if (c == 'っ') {
        addLast(hangul, 'ㅅ');
      } else if (c == 'ん') {
        addLast(hangul, 'ㄴ');
      } else if (syllable != null && (everyVowel || !lengthens(hangul, c, length))) {
        hangul.append(syllable.charValue());
      }
      i += length;
    }
    return hangul.toString();
  }

  private static void addLast(StringBuilder hangul, char last) {
    int at = hangul.length() - 1;
    if (at < 0) {
      // A reading that begins so can only follow another one.
      hangul.append(last == 'ㄴ' ? '은' : '으');
    } else if (Hangul.last(hangul.charAt(at)) == 0) {
      hangul.setCharAt(at, Hangul.withLast(hangul.charAt(at), last));
    }
  }

  /** Long vowels are not written (제3장 제6절 제2항); えい is no long vowel there. */
  private static boolean lengthens(StringBuilder hangul, char kana, int length) {
    if (length > 1 || hangul.isEmpty()) {
      return false;
    }
    char before = hangul.charAt(hangul.length() - 1);
    if (Hangul.last(before) != 0) {
      return false;
    }
    char vowel = Hangul.vowel(before);
    return switch (kana) {
      case 'う' -> vowel == 'ㅗ' || vowel == 'ㅛ' || vowel == 'ㅜ' || vowel == 'ㅠ';
      case 'お' -> vowel == 'ㅗ' || vowel == 'ㅛ';
      case 'い' -> vowel == 'ㅣ';
      case 'あ' -> vowel == 'ㅏ' || vowel == 'ㅑ';
      case 'え' -> vowel == 'ㅔ';
      default -> false;
    };
  }

  private static String hiragana(CharSequence kana) {
    StringBuilder text = new StringBuilder(kana.length());
    for (int i = 0; i < kana.length(); i++) {
      char c = kana.charAt(i);
      text.append('ァ' <= c && c <= 'ヴ' ? (char) (c - 0x60) : c);
    }
    return text.toString();
  }
}
