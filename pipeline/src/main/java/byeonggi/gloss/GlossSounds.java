// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.sound.SoundAlignment;
import byeonggi.sound.TermSounds;

/**
 * How well whole glosses of one mention sound like its term. Choices mostly end at the same place:
 * what ends the gloss before is not laid against the term anew, so ask for the longest first. Used
 * by one thread.
 */
final class GlossSounds {
  private final TermSounds sounds;
  private String aligned = "";
  private SoundAlignment alignment;

  GlossSounds(TermSounds sounds) {
    this.sounds = sounds;
  }

  /** How well {@code gloss} as a whole sounds like the term, from 0 to 1. */
  double similarity(String gloss) {
    if (gloss.isEmpty() || !aligned.endsWith(gloss)) {
      alignment = sounds.align(gloss, 0, gloss.length());
      aligned = gloss;
    }
    return alignment.similarity(aligned.length() - gloss.length());
  }
}
