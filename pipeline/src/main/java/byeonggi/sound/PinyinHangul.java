// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.text.Hangul;
import java.util.Map;
import java.util.Optional;

/**
 * Pinyin to Hangul by the loan-word orthography: 외래어 표기법 제2장 표5 (중국어의 발음 부호와 한글 대조표) and 제3장 제7절
 * (ㅈ, ㅉ, ㅊ before ㅑ, ㅖ, ㅛ, ㅠ).
 */
final class PinyinHangul {
  private static final Map<String, Character> INITIALS =
      Map.ofEntries(
          Map.entry("b", 'ㅂ'),
          Map.entry("p", 'ㅍ'),
          Map.entry("m", 'ㅁ'),
          Map.entry("f", 'ㅍ'),
          Map.entry("d", 'ㄷ'),
          Map.entry("t", 'ㅌ'),
          Map.entry("n", 'ㄴ'),
          Map.entry("l", 'ㄹ'),
          Map.entry("g", 'ㄱ'),
          Map.entry("k", 'ㅋ'),
          Map.entry("h", 'ㅎ'),
          Map.entry("j", 'ㅈ'),
          Map.entry("q", 'ㅊ'),
          Map.entry("x", 'ㅅ'),
          Map.entry("zh", 'ㅈ'),
          Map.entry("ch", 'ㅊ'),
          Map.entry("sh", 'ㅅ'),
          Map.entry("r", 'ㄹ'),
          Map.entry("z", 'ㅉ'),
          Map.entry("c", 'ㅊ'),
          Map.entry("s", 'ㅆ'));

  /** Finals after a consonant. */
  private static final Map<String, String> FINALS =
      Map.ofEntries(
          Map.entry("a", "아"),
          Map.entry("o", "오"),
          Map.entry("e", "어"),
          Map.entry("i", "이"),
          Map.entry("u", "우"),
          Map.entry("ü", "위"),
          Map.entry("ai", "아이"),
          Map.entry("ei", "에이"),
          Map.entry("ao", "아오"),
          Map.entry("ou", "어우"),
          Map.entry("an", "안"),
          Map.entry("en", "언"),
          Map.entry("ang", "앙"),
          Map.entry("eng", "엉"),
          Map.entry("ong", "웅"),
          Map.entry("ia", "야"),
          Map.entry("ie", "예"),
          Map.entry("iao", "야오"),
          Map.entry("iu", "유"),
          Map.entry("ian", "옌"),
          Map.entry("in", "인"),
          Map.entry("iang", "양"),
          Map.entry("ing", "잉"),
          Map.entry("iong", "융"),
          Map.entry("ua", "와"),
          Map.entry("uo", "워"),
          Map.entry("uai", "와이"),
          Map.entry("ui", "우이"),
          Map.entry("uan", "완"),
          Map.entry("un", "운"),
          Map.entry("uang", "왕"),
          Map.entry("üe", "웨"),
          Map.entry("üan", "위안"),
          Map.entry("ün", "윈"));

  /** Syllables without an initial consonant that are spelt otherwise than their finals. */
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("er", "얼"),
          Map.entry("yi", "이"),
          Map.entry("wu", "우"),
          Map.entry("yu", "위"),
          Map.entry("ya", "야"),
          Map.entry("yo", "요"),
          Map.entry("ye", "예"),
          Map.entry("yai", "야이"),
          Map.entry("yao", "야오"),
          Map.entry("you", "유"),
          Map.entry("yan", "옌"),
          Map.entry("yin", "인"),
          Map.entry("yang", "양"),
          Map.entry("ying", "잉"),
          Map.entry("yong", "융"),
          Map.entry("wa", "와"),
          Map.entry("wo", "워"),
          Map.entry("wai", "와이"),
          Map.entry("wei", "웨이"),
          Map.entry("wan", "완"),
          Map.entry("wen", "원"),
          Map.entry("wang", "왕"),
          Map.entry("weng", "웡"),
          Map.entry("yue", "웨"),
          Map.entry("yuan", "위안"),
          Map.entry("yun", "윈"));

  private static final Map<Character, Character> WITHOUT_GLIDE =
      Map.of('ㅑ', 'ㅏ', 'ㅖ', 'ㅔ', 'ㅛ', 'ㅗ', 'ㅠ', 'ㅜ');

  private PinyinHangul() {}

  /**
   * The Hangul of one syllable: {@code zhong} 중, {@code tian} 톈, {@code zi} 쯔.
   *
   * @param syllable lower case, without tone; ü as {@code ü} or {@code v}
   * @return the Hangul, one to three syllables, or nothing if it is no syllable of Mandarin
   */
  static Optional<String> hangul(String syllable) {
    String pinyin = syllable.replace('v', 'ü');
    String whole = WHOLE.get(pinyin);
    if (whole != null) {
      return Optional.of(whole);
    }
    int length = initialLength(pinyin);
    String initial = pinyin.substring(0, length);
    String last = pinyin.substring(length);
    if (length > 0 && "jqx".contains(initial) && last.startsWith("u")) {
      last = last.equals("u") || last.length() > 1 ? "ü" + last.substring(1) : last;
    } else if (last.equals("ue")) {
      last = "üe";
    }
    String hangul = FINALS.get(last);
    if (hangul == null) {
      return Optional.empty();
    }
    if (length == 0) {
      return last.startsWith("i") || last.startsWith("u") || last.startsWith("ü")
          ? Optional.empty()
          : Optional.of(hangul);
    }
    return Optional.of(join(initial, last, hangul));
  }

  private static int initialLength(String pinyin) {
    for (int length = Math.min(2, pinyin.length()); length > 0; length--) {
      if (INITIALS.containsKey(pinyin.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String join(String initial, String last, String hangul) {
    char consonant = INITIALS.get(initial);
    char first = hangul.charAt(0);
    char vowel = Hangul.vowel(first);
    boolean apical = last.equals("i") && "zh ch sh r z c s".contains(initial);
    if (apical) {
      vowel = 'ㅡ';
    } else if ("ㅈㅉㅊ".indexOf(consonant) >= 0) {
      vowel = WITHOUT_GLIDE.getOrDefault(vowel, vowel);
    }
    return Hangul.compose(consonant, vowel, Hangul.last(first)) + hangul.substring(1);
  }
}
