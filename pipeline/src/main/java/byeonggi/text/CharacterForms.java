// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

import java.text.Normalizer;

/** Which characters have a simpler form, and which have none. */
final class CharacterForms {
  private static final byte UNKNOWN = 0;
  private static final byte PLAIN = 1;
  private static final byte NOT_PLAIN = 2;

  /** What a thread found out others may see later or find out again. */
  private static final byte[] KNOWN = new byte[Character.MAX_VALUE + 1];

  private static final char HANGUL_FILLER = '\u3164';
  private static final char HALF_WIDTH_FILLER = '\uFFA0';
  private static final int FROM_FULL_WIDTH = 0xFEE0;

  /** Signs that words hold. Others of full width are the punctuation of an East Asian sentence. */
  private static final String SIGNS_WITHIN_WORDS = "＆＋＃－．／＇＿＠％";

  private static final int LONGEST_RUN_OF_SIGNS = 4;

  private CharacterForms() {}

  /** Whether a text made of such characters alone is normal. */
  static boolean isPlain(int c) {
    // Nearly all of an article.
    if ((c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x20 && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF)) {
      return true;
    }
    if (c > Character.MAX_VALUE) {
      return findOut(c);
    }
    byte known = KNOWN[c];
    if (known == UNKNOWN) {
      known = findOut(c) ? PLAIN : NOT_PLAIN;
      KNOWN[c] = known;
    }
    return known == PLAIN;
  }

  private static boolean findOut(int c) {
    if ((c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || isComposingJamo(c)
        || Hangul.isConjoiningJamo(c)
        || isMark(c)
        || dependsOnNeighbours(c)) {
      return false;
    }
    String itself = Character.toString(c);
    return itself.equals(replacement(itself, 0, c))
        && Normalizer.isNormalized(itself, Normalizer.Form.NFC);
  }

  /** Whether a character may belong to the one before it. */
  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** The text, each character in its simpler form. */
  static TracedText replaced(TracedText text) {
    TracedText replaced = TracedText.madeOf(text);
    int length = text.length();
    for (int i = 0; i < length; ) {
      int c = Character.codePointAt(text, i);
      int units = Character.charCount(c);
      if (isPlain(c)) {
        for (int k = i; k < i + units; k++) {
          replaced.append(text.charAt(k), text.originOf(k));
        }
      } else {
        replaced.append(replacement(text, i, c), text.originOf(i));
      }
      i += units;
    }
    return replaced;
  }

  private static boolean dependsOnNeighbours(int c) {
    return c == 0x2010 || c == 0x2011 || SIGNS_WITHIN_WORDS.indexOf(c) >= 0;
  }

  /** The simpler form of the character {@code c} at {@code i}; mostly itself. */
  private static String replacement(CharSequence text, int i, int c) {
    if (c == '\t' || c == '\n' || c == '\u2028') {
      return Character.toString(c);
    }
    if (c == '\u2029') {
      return "\u2028";
    }
    if (Character.isISOControl(c)) {
      boolean breaks = c == '\r' || c == '\f' || c == 0x0B || c == 0x85;
      return breaks ? " " : "";
    }
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      return "\uFFFD";
    }
    if (c == HANGUL_FILLER || c == HALF_WIDTH_FILLER) {
      return isJamo(text, i - 1) || isJamo(text, i + 1) ? "" : " ";
    }
    if (Character.getType(c) == Character.SPACE_SEPARATOR) {
      return " ";
    }
    if (isInvisible(c)) {
      return joinsLetters(text, i, c) ? Character.toString(c) : "";
    }
    if (c == 0x2010 || c == 0x2011) {
      return isWestern(text, i - 1) && isWestern(text, i + 1) ? "-" : Character.toString(c);
    }
    if (c >= 0x2E80 && c < 0x2F00) {
      return Radicals.ideograph(c);
    }
    return c >= 0x2F00 && c <= 0x2FD5 ? compatible(c, true) : widthForm(text, i, c);
  }

  private static String widthForm(CharSequence text, int i, int c) {
    if (c == 0xFF9E || c == 0xFF9F) {
      return soundMark(text, i, c);
    }
    if (c >= 0xFFA1 && c <= 0xFFDC) {
      return Hangul.compatibilityJamo(compatible(c, true));
    }
    if (isFullWidthWord(c) || (SIGNS_WITHIN_WORDS.indexOf(c) >= 0 && followsWord(text, i))) {
      return Character.toString(c - FROM_FULL_WIDTH);
    }
    boolean onlyShape =
        (c >= 0xFB00 && c <= 0xFB06) // ﬁ
            || (c >= 0xFE35 && c <= 0xFE44) // ︵
            || (c >= 0xFE50 && c <= 0xFE6B) // ﹙
            || (c >= 0xFF66 && c <= 0xFF9D) // ｱ
            || (c >= 0x1D400 && c <= 0x1D7FF); // 𝐀
    return compatible(c, onlyShape);
  }

  private static String compatible(int c, boolean wanted) {
    String itself = Character.toString(c);
    return wanted ? Normalizer.normalize(itself, Normalizer.Form.NFKC) : itself;
  }

  /** The sound mark of half-width kana: part of the letter before it, if that can bear it. */
  private static String soundMark(CharSequence text, int i, int c) {
    char before = i > 0 ? text.charAt(i - 1) : 0;
    boolean halfVoiced = before >= 0xFF8A && before <= 0xFF8E;
    boolean voiced = halfVoiced || before == 0xFF73 || (before >= 0xFF76 && before <= 0xFF84);
    if (c == 0xFF9E) {
      return voiced ? "\u3099" : "\u309B";
    }
    return halfVoiced ? "\u309A" : "\u309C";
  }

  private static boolean isFullWidthWord(int c) {
    return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
  }

  private static boolean followsWord(CharSequence text, int i) {
    int before = i - 1;
    while (before >= Math.max(0, i - LONGEST_RUN_OF_SIGNS)
        && SIGNS_WITHIN_WORDS.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before >= 0 && isFullWidthWord(text.charAt(before));
  }

  private static boolean isWestern(CharSequence text, int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    Script script = Script.of(c);
    return script == Script.LATIN || script == Script.DIGIT;
  }

  private static boolean isJamo(CharSequence text, int i) {
    return i >= 0
        && i < text.length()
        && (isComposingJamo(text.charAt(i))
            || (text.charAt(i) > HALF_WIDTH_FILLER && text.charAt(i) <= 0xFFDC));
  }

  private static boolean isComposingJamo(int c) {
    return c >= 'ㄱ' && c <= 'ㅣ';
  }

  /**
   * Whether nothing is to be seen of a character: Default_Ignorable_Code_Point of the Unicode
   * Character Database, the signs of interlinear annotation, and noncharacters.
   */
  private static boolean isInvisible(int c) {
    if (Character.getType(c) == Character.FORMAT) {
      return !isSignOfNumber(c);
    }
    return c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || (c >= 0x180B && c <= 0x180F)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xFFF0 && c <= 0xFFFB)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xE0000 && c <= 0xE0FFF);
  }

  /** Format characters that are seen: Prepended_Concatenation_Mark. */
  private static boolean isSignOfNumber(int c) {
    return (c >= 0x0600 && c <= 0x0605)
        || c == 0x06DD
        || c == 0x070F
        || c == 0x08E2
        || c == 0x110BD
        || c == 0x110CD;
  }

  /** Joiners belong to the spelling in scripts like Persian's and Hindi's. */
  private static boolean joinsLetters(CharSequence text, int i, int c) {
    return (c == 0x200C || c == 0x200D)
        && i > 0
        && i + 1 < text.length()
        && isOfJoiningScript(Character.codePointBefore(text, i))
        && isOfJoiningScript(Character.codePointAt(text, i + 1));
  }

  private static boolean isOfJoiningScript(int c) {
    if (Script.of(c) == Script.OTHER_LETTER) {
      return true;
    }
    return isMark(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.INHERITED;
  }
}
