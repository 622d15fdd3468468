// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.Candidate;
import byeonggi.gloss.Judged;
import byeonggi.gloss.JudgedMention;
import byeonggi.gloss.TermForm.ScriptClass;
import java.util.List;
import java.util.Optional;

/**
 * A mention of an annotated document.
 *
 * @param judged the mention with what the evidence says
 * @param answer what the gold says of it; nothing if the gold leaves it open
 */
public record AnnotatedMention(JudgedMention judged, Optional<Answer> answer) {

  /** The candidates with what the evidence says. */
  public List<Judged> candidates() {
    return judged.candidates();
  }

  /** The scripts of the term. */
  public ScriptClass scriptClass() {
    return judged.context().term().scriptClass();
  }

  /** Whether the gold calls this candidate right. */
  public boolean isRight(Candidate candidate) {
    return answer.isPresent()
        && (candidate.place() == Candidate.Place.NOWHERE
            ? !answer.get().isTerm()
            : answer.get().accepts(candidate.text()));
  }

  /** Whether the gold calls any candidate right. */
  public boolean hasRightCandidate() {
    return candidates().stream().anyMatch(judged -> isRight(judged.candidate()));
  }
}
