// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.Candidate;
import byeonggi.gloss.Judged;
import byeonggi.gloss.TermForm.ScriptClass;
import java.util.List;

/**
 * A mention of which the gold tells the right gloss.
 *
 * @param document the document's name
 * @param term the source term
 * @param scriptClass the scripts of the term
 * @param judged the candidates with what the evidence says
 * @param glosses the right glosses; empty if there is no gloss beside the term, or no term
 * @param isTerm whether the bracket holds the term at all
 */
public record AnnotatedMention(
    String document,
    String term,
    ScriptClass scriptClass,
    List<Judged> judged,
    List<String> glosses,
    boolean isTerm) {

  /** Copies the lists. */
  public AnnotatedMention {
    judged = List.copyOf(judged);
    glosses = List.copyOf(glosses);
  }

  /** Whether this candidate is right. */
  public boolean isRight(Candidate candidate) {
    return isTerm
        ? candidate.place() != Candidate.Place.NOWHERE
            && glosses.contains(Folding.fold(candidate.text()))
        : candidate.place() == Candidate.Place.NOWHERE;
  }

  /** Whether any candidate is right. */
  public boolean hasRightCandidate() {
    return judged.stream().anyMatch(j -> isRight(j.candidate()));
  }
}
