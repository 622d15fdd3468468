// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

import java.text.Normalizer;

/** Chinese characters. */
public final class Han {
  private Han() {}

  /**
   * The unified character of a compatibility ideograph (金 U+F90A is 金 U+91D1, which Korean
   * encodings kept apart for its reading 김); any other code point unchanged.
   */
  public static int unified(int codePoint) {
    boolean compatibility =
        (codePoint >= 0xF900 && codePoint <= 0xFAFF)
            || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
    return compatibility
        ? Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFC).codePointAt(0)
        : codePoint;
  }

  /** The code points of a text, compatibility ideographs unified, one for one. */
  public static int[] unified(String text) {
    return text.codePoints().map(Han::unified).toArray();
  }
}
