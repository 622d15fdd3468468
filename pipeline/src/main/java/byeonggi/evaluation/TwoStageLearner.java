// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.GlossTools;
import byeonggi.gloss.Weights;
import java.util.List;

/**
 * Learns all weights of the ranker. First those of what stands around a mention; then, with these
 * fixed, those of what the rest of the archive says ({@link byeonggi.gloss.CorpusEvidence}). For
 * the second stage each document is scored by weights that were learnt without it.
 */
public final class TwoStageLearner implements Learner {
  private final Learner local;
  private final Folds folds;
  private final GlossTools tools;

  /**
   * Makes a learner.
   *
   * @param local the first stage
   * @param folds how documents are dealt for the second
   * @param tools what the documents' mentions were judged with
   */
  public TwoStageLearner(Learner local, Folds folds, GlossTools tools) {
    this.local = local;
    this.folds = folds;
    this.tools = tools;
  }

  @Override
  public Weights learn(List<AnnotatedDocument> documents) {
    Weights weights = local.learn(documents);
    if (folds.groups(documents) < 2) {
      // No document could be scored by the others.
      return weights;
    }
    CrossFit fit = CrossFit.of(documents, folds, local, tools, FoldWatcher.NONE);
    return weights.with(new CorpusLearner().learn(fit));
  }
}
