// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.Weights;
import java.util.List;

/** Learns weights of the ranker. The same documents in the same order give the same weights. */
@FunctionalInterface
public interface Learner {

  /** Learns from the mentions whose right candidate the gold tells; the others teach nothing. */
  Weights learn(List<AnnotatedDocument> documents);
}
