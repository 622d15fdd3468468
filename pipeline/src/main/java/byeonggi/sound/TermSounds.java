// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

/**
 * How a term may sound, part by part; made once for a term and laid against many texts. Immutable
 * and thread-safe.
 */
public sealed interface TermSounds permits CharacterSounds, LetterSounds {
  /** Sounds of a text beyond this many characters are not looked at: no gloss is as long. */
  int LONGEST_TEXT = 200;

  /** Parts of a term beyond this many are not looked at. */
  int MOST_PARTS = 64;

  /** Whether nothing of the term is known to sound. */
  boolean isEmpty();

  /**
   * Lays the term against the stretches of a text that end at {@code end}.
   *
   * @param text the text
   * @param start UTF-16 offset before which no stretch begins
   * @param end UTF-16 offset at which every stretch ends
   */
  SoundAlignment align(CharSequence text, int start, int end);

  /** How well {@code gloss} as a whole sounds like the term, from 0 to 1. */
  default double similarity(String gloss) {
    return align(gloss, 0, gloss.length()).similarity(0);
  }
}
