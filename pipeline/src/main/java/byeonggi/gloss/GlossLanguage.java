// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.text.Script;

/** The language of a gloss. */
public final class GlossLanguage {
  private GlossLanguage() {}

  /** {@code en} when the gloss has Latin letters and no Hangul, else {@code ko}. */
  public static String of(String gloss) {
    return Script.LATIN.isIn(gloss) && !Script.HANGUL.isIn(gloss) ? "en" : "ko";
  }
}
