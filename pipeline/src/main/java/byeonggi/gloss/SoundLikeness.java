// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.sound.SoundAlignment;
import byeonggi.sound.TermSounds;
import java.util.HashMap;
import java.util.Map;

/**
 * How alike the sounds of one term are to the candidates of one mention: one alignment serves all
 * candidates that end at the same place. Used by one thread.
 */
final class SoundLikeness {
  /** A gloss that sounds like its term has at most so many letters to a character of the term. */
  private static final int LETTERS_A_CHARACTER = 4;

  private static final int LETTERS_MORE = 12;

  private final TermSounds sounds;
  private final String text;
  private final int reach;
  private final Map<Integer, SoundAlignment> byEnd = new HashMap<>();

  SoundLikeness(TermSounds sounds, MentionContext context) {
    this.sounds = sounds;
    this.text = context.left().text();
    TermForm term = context.term();
    int letters = term.text().length() - term.characters();
    this.reach = LETTERS_A_CHARACTER * term.characters() + letters + LETTERS_MORE;
  }

  /** How well the candidate as a whole sounds like the whole term, from 0 to 1. */
  double similarity(Candidate candidate) {
    return switch (candidate.place()) {
      case LEFT -> isWithinReach(candidate) ? alignment(candidate).similarity(start(candidate)) : 0;
      case INSIDE -> sounds.similarity(candidate.text());
      case NOWHERE -> 0;
    };
  }

  /** How well the stretch that sounds most like the whole term does, of those that end there. */
  double best(int end) {
    SoundAlignment alignment = byEnd.computeIfAbsent(end, this::align);
    return alignment.similarity(alignment.bestStart());
  }

  /** How much of the term is heard in the candidate, from 0 to 1. */
  double termCoverage(Candidate candidate) {
    return isLeftWithinReach(candidate)
        ? alignment(candidate).termCoverage(start(candidate))
        : similarity(candidate);
  }

  /** How much of the candidate is a part of the term heard, from 0 to 1. */
  double glossCoverage(Candidate candidate) {
    return isLeftWithinReach(candidate)
        ? alignment(candidate).textCoverage(start(candidate))
        : similarity(candidate);
  }

  private boolean isLeftWithinReach(Candidate candidate) {
    return candidate.place() == Candidate.Place.LEFT && isWithinReach(candidate);
  }

  private boolean isWithinReach(Candidate candidate) {
    return candidate.span().length() <= reach;
  }

  private static int start(Candidate candidate) {
    return candidate.span().start();
  }

  private SoundAlignment alignment(Candidate candidate) {
    return byEnd.computeIfAbsent(candidate.span().end(), this::align);
  }

  private SoundAlignment align(int end) {
    return sounds.align(text, Math.max(0, end - reach), end);
  }
}
