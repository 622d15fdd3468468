// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.GlossTools;
import byeonggi.gloss.Proposal;
import byeonggi.gloss.TermCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the first pass proposes for documents, each by weights that were learnt without it.
 *
 * @param documents the documents, in the order in which they were given
 */
record CrossFit(List<Fitted> documents) {

  CrossFit {
    documents = List.copyOf(documents);
  }

  /**
   * One document.
   *
   * @param document the document
   * @param tools the tools with the weights that were learnt without it
   * @param proposals for each mention of the document what is proposed, or nothing
   */
  record Fitted(AnnotatedDocument document, GlossTools tools, List<Optional<Proposal>> proposals) {
    Fitted {
      proposals = List.copyOf(proposals);
    }
  }

  /** Learns once a fold, and proposes for the documents that it holds. */
  static CrossFit of(
      List<AnnotatedDocument> documents,
      Folds folds,
      Learner learner,
      GlossTools tools,
      FoldWatcher watcher) {
    Map<String, Fitted> fitted = new HashMap<>();
    List<Fold> dealt = folds.deal(documents);
    for (int i = 0; i < dealt.size(); i++) {
      Fold fold = dealt.get(i);
      watcher.begins(i + 1, dealt.size());
      GlossTools learnt = tools.withWeights(learner.learn(fold.rest()));
      for (AnnotatedDocument document : fold.held()) {
        fitted.put(
            document.name(),
            new Fitted(
                document,
                learnt,
                learnt
                    .proposer()
                    .proposeJudged(
                        document.mentions().stream().map(AnnotatedMention::judged).toList())));
      }
    }
    return new CrossFit(documents.stream().map(d -> fitted.get(d.name())).toList());
  }

  /** What all proposals together say of each term. */
  TermCounts counts() {
    TermCounts counts = new TermCounts();
    for (Fitted fitted : documents) {
      fitted.proposals().forEach(proposal -> proposal.ifPresent(counts::add));
    }
    return counts;
  }
}
