// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.BitSet;

/**
 * How much a text looks like Korean, Chinese or Japanese that somebody wrote. A text read in a
 * wrong encoding is made of characters that nobody uses; in a true one every second or third is
 * among the hundred commonest.
 */
final class Commonness {
  private static final String SYLLABLES =
      "이다는의에을가고로지하은한를서도사기인어리자대스시나전해정아부일과수주그보니들제장상라게조만여" + "까으구성우유공있면원동마오연것었했않습말때없위국학중된년두던려";
  private static final String IDEOGRAPHS =
      "的一是不了在有人我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后"
          + "小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长"
          + "這個來國說們為時著過學對裡後麼沒還發當無開見經頭動兩長會與間機體電新高業技術模型人工智能";

  /** Less than this no text of more than a few letters has in its right encoding. */
  static final double LANGUAGE = 0.4;

  private static final double COMMON = 1.0;
  private static final double KANA = 0.8;
  private static final double PUNCTUATION = 0.5;
  private static final double USUAL = 0.4;
  private static final double RARE = 0.1;
  private static final double NOBODY_WRITES = -1.0;

  /** The 2,350 syllables of KS X 1001; those left over are hardly ever written. */
  private static final BitSet USUAL_SYLLABLES = usualSyllables();

  private static final BitSet COMMON_LETTERS = new BitSet(Character.MAX_VALUE + 1);

  static {
    (SYLLABLES + IDEOGRAPHS).chars().forEach(COMMON_LETTERS::set);
  }

  private Commonness() {}

  private static BitSet usualSyllables() {
    byte[] codes = new byte[25 * 94 * 2];
    int n = 0;
    for (int lead = 0xB0; lead <= 0xC8; lead++) {
      for (int trail = 0xA1; trail <= 0xFE; trail++) {
        codes[n++] = (byte) lead;
        codes[n++] = (byte) trail;
      }
    }
    BitSet syllables = new BitSet(Character.MAX_VALUE + 1);
    new String(Arrays.copyOf(codes, n), Charset.forName("EUC-KR")).chars().forEach(syllables::set);
    return syllables;
  }

  /**
   * From -1 to 1: the mean over all characters beyond ASCII; 0 if there are none. Texts of the
   * three languages have {@link #LANGUAGE} and more; the same in a wrong encoding has less.
   */
  static double of(CharSequence text) {
    double sum = 0;
    int characters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        characters++;
        sum += weight(c);
      }
    }
    return characters == 0 ? 0 : sum / characters;
  }

  private static double weight(char c) {
    if (COMMON_LETTERS.get(c)) {
      return COMMON;
    }
    if (c >= 0xAC00 && c <= 0xD7A3) {
      return USUAL_SYLLABLES.get(c) ? USUAL : RARE;
    }
    if (c >= 0x3041 && c <= 0x30FF) {
      return KANA;
    }
    if ((c >= 0x2010 && c <= 0x2026)
        || (c >= 0x3000 && c <= 0x301F)
        || (c >= 0xFF01 && c <= 0xFF1F)) {
      return PUNCTUATION;
    }
    if (c < 0xA0 || (c >= 0xE000 && c <= 0xF8FF) || c == '\uFFFD' || (c >= 0xFF61 && c <= 0xFFDC)) {
      return NOBODY_WRITES;
    }
    return c >= 0x4E00 && c <= 0x9FFF ? RARE * 2 : RARE;
  }

  /** Whether a character is a letter of Korean, Chinese or Japanese, or their punctuation. */
  static boolean isEastAsian(char c) {
    return (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3000 && c <= 0x318E)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF01 && c <= 0xFFDC);
  }

  /** Whether a letter is among the commonest of Korean or Chinese. */
  static boolean isCommon(char c) {
    return COMMON_LETTERS.get(c);
  }
}
