// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.sound.SoundAlignment;
import byeonggi.sound.TermSounds;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.List;

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
  private final List<Ending> endings = new ArrayList<>(4);

  /** What was laid against the text that ends there. */
  private record Ending(int end, SoundAlignment alignment) {}

  SoundLikeness(TermSounds sounds, MentionContext context) {
    this.sounds = sounds;
    this.text = context.left().text();
    TermForm term = context.term();
    int letters = term.text().length() - term.characters();
    this.reach = LETTERS_A_CHARACTER * term.characters() + letters + LETTERS_MORE;
  }

  /**
   * How alike a candidate is to the term; each part is from 0 to 1.
   *
   * @param similarity how well the candidate as a whole sounds like the whole term
   * @param term how much of the term is heard in the candidate
   * @param gloss how much of the candidate is a part of the term heard
   */
  record Fit(double similarity, double term, double gloss) {
    static final Fit NONE = new Fit(0, 0, 0);
  }

  /** How alike a candidate is to the term. */
  Fit fit(Candidate candidate) {
    return switch (candidate.place()) {
      case LEFT -> candidate.span().length() <= reach ? fit(candidate.span()) : Fit.NONE;
      case INSIDE -> {
        double similarity = sounds.similarity(candidate.text());
        yield new Fit(similarity, similarity, similarity);
      }
      case NOWHERE -> Fit.NONE;
    };
  }

  private Fit fit(Span span) {
    SoundAlignment alignment = alignment(span.end());
    int start = span.start();
    SoundAlignment.Coverage coverage = alignment.coverage(start);
    return new Fit(alignment.similarity(start), coverage.term(), coverage.text());
  }

  /** How well the stretch that sounds most like the whole term does, of those that end there. */
  double best(int end) {
    SoundAlignment alignment = alignment(end);
    return alignment.similarity(alignment.bestStart());
  }

  private SoundAlignment alignment(int end) {
    for (int i = 0; i < endings.size(); i++) {
      if (endings.get(i).end() == end) {
        return endings.get(i).alignment();
      }
    }
    SoundAlignment alignment = sounds.align(text, Math.max(0, end - reach), end);
    endings.add(new Ending(end, alignment));
    return alignment;
  }
}
