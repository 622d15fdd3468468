// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import byeonggi.text.NationalSets;
import byeonggi.text.Script;

/**
 * Whether a gloss writes the sounds of its term, and in which way: names are written by sound,
 * other terms are as often translated. Thread-safe.
 */
public final class SoundKinship {
  private static final double LIKE = 0.8;
  private static final double LIKE_LATIN = 0.85;

  /** How a gloss and its term sound alike. */
  public enum Way {
    /** The gloss is the Sino-Korean reading. */
    READING,
    /** The gloss writes the sounds of the term's own language. */
    TRANSCRIPTION,
    /** Neither. */
    NONE
  }

  private final SinoKorean reading = SinoKorean.bundled();
  private final MandarinHangul mandarin = MandarinHangul.bundled();
  private final JapaneseHangul japanese = JapaneseHangul.bundled();
  private final EnglishHangul english = EnglishHangul.bundled();

  /** How the gloss as a whole sounds like the term as a whole. */
  public Way of(String term, String gloss) {
    boolean han = Script.HAN.isIn(term);
    boolean kana = Script.KANA.isIn(term);
    if (han && !kana && reading.reads(term, gloss)) {
      return Way.READING;
    }
    boolean transcribed;
    if (kana) {
      transcribed = japanese.similarity(term, gloss) >= LIKE;
    } else if (han) {
      transcribed =
          mandarin.similarity(term, gloss) >= LIKE
              || (NationalSets.of(term).japanese() && japanese.similarity(term, gloss) >= LIKE);
    } else {
      transcribed = Script.LATIN.isIn(term) && english.similarity(term, gloss) >= LIKE_LATIN;
    }
    return transcribed ? Way.TRANSCRIPTION : Way.NONE;
  }
}
