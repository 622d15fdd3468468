// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

/** What a character is written in, as coarse as finding terms needs it. */
public enum Script {
  HANGUL,
  HAN,
  KANA,
  LATIN,
  /** A letter of another script: Greek, Cyrillic, Arabic, … */
  OTHER_LETTER,
  DIGIT,
  SPACE,
  /** Punctuation, symbols, controls, and the object replacement character. */
  MARK;

  /** The script of a code point. Never null, whatever the number. */
  public static Script of(int codePoint) {
    if (codePoint < 0x80) {
      return ofAscii(codePoint);
    }
    // Nearly all of an article; the tables of the JVM take many times longer.
    if (codePoint >= 0xAC00 && codePoint <= 0xD7A3) {
      return HANGUL;
    }
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
      return HAN;
    }
    if (codePoint == 0x3005 || codePoint == 0x3007) {
      return HAN; // 々 and 〇 stand for characters
    }
    if (codePoint == 0x30FC || codePoint == 0xFF70) {
      return KANA; // the sign of a long vowel is common to both kana
    }
    if (codePoint >= 0x20000 && codePoint < 0x3FFFE) {
      return HAN; // two planes for ideographs, of which each Unicode has more than this JVM's
    }
    if (codePoint == 0x318D) {
      return MARK; // ㆍ is a letter to Unicode, and a middle dot to all who type it
    }
    if (Character.isDigit(codePoint)) {
      return DIGIT;
    }
    if (Character.isLetter(codePoint)) {
      return ofLetter(codePoint);
    }
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) ? SPACE : MARK;
  }

  private static Script ofAscii(int c) {
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
      return LATIN;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return c == ' ' || (c >= '\t' && c <= '\r') ? SPACE : MARK;
  }

  private static Script ofLetter(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HANGUL -> HANGUL;
      case HAN -> HAN;
      case HIRAGANA, KATAKANA -> KANA;
      case LATIN -> LATIN;
      default -> OTHER_LETTER;
    };
  }

  /** Whether a letter of this script can belong to a foreign source term. */
  public boolean isForeignLetter() {
    return this == HAN || this == KANA || this == LATIN || this == OTHER_LETTER;
  }

  /** Whether {@code text} holds a character of this script. */
  public boolean isIn(CharSequence text) {
    int length = text.length();
    for (int i = 0; i < length; ) {
      int codePoint = Character.codePointAt(text, i);
      if (of(codePoint) == this) {
        return true;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }
}
