// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.GlossTools;
import byeonggi.gloss.Pair;
import byeonggi.gloss.TermCounts;
import java.util.List;
import java.util.Optional;

/**
 * How good weights are that were learnt from other documents: the documents are dealt into parts,
 * and each part is judged with weights learnt from the rest, in two passes as a run does. The
 * archive that the second pass asks is all documents, each proposed for by weights that were learnt
 * without it; it holds what was proposed, and nothing of what the gold says.
 */
public final class CrossValidation {
  private final CrossFit fit;

  private CrossValidation(CrossFit fit) {
    this.fit = fit;
  }

  /**
   * Learns once a part; the costly step.
   *
   * @param documents what to learn from and to test on, with names of their own
   * @param folds how they are dealt
   * @param learner what learns
   * @param tools what the documents' mentions were judged with
   * @param watcher told before each part
   */
  public static CrossValidation of(
      List<AnnotatedDocument> documents,
      Folds folds,
      Learner learner,
      GlossTools tools,
      FoldWatcher watcher) {
    return new CrossValidation(CrossFit.of(documents, folds, learner, tools, watcher));
  }

  /** What is decided with all that was learnt, in order of the documents. */
  public List<Pair> pairs() {
    return decide(fit.counts());
  }

  /** What is decided by each mention alone, unheard what the archive says. */
  public List<Pair> pairsWithoutArchive() {
    return decide(new TermCounts());
  }

  private List<Pair> decide(TermCounts archive) {
    return fit.documents().stream()
        .flatMap(
            fitted ->
                fitted.proposals().stream()
                    .flatMap(Optional::stream)
                    .flatMap(p -> fitted.tools().decider().decide(p, archive).stream()))
        .toList();
  }
}
