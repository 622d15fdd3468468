// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.Candidate;
import byeonggi.gloss.Judged;
import byeonggi.gloss.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How good weights are that were learnt from other documents: the documents are dealt into folds,
 * and each fold is judged with weights learnt from the rest.
 */
public final class CrossValidation {

  /**
   * What a model chose for one mention.
   *
   * @param mention the mention
   * @param chosen the candidate it chose
   * @param probability how sure it was
   */
  public record Outcome(AnnotatedMention mention, Candidate chosen, double probability) {
    /** Whether the choice was right. */
    public boolean isRight() {
      return mention.isRight(chosen);
    }
  }

  private final RankerLearner learner;
  private final int folds;

  /** Deals into {@code folds} folds, at least 2. */
  public CrossValidation(RankerLearner learner, int folds) {
    if (folds < 2) {
      throw new IllegalArgumentException("at least 2 folds are needed, not " + folds);
    }
    this.learner = learner;
    this.folds = folds;
  }

  /** Judges every mention with weights that were learnt without its document. */
  public List<Outcome> run(List<AnnotatedMention> mentions) {
    Map<String, List<AnnotatedMention>> byDocument =
        mentions.stream()
            .collect(
                Collectors.groupingBy(
                    AnnotatedMention::document, TreeMap::new, Collectors.toList()));
    List<List<AnnotatedMention>> documents = List.copyOf(byDocument.values());
    List<Outcome> outcomes = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<AnnotatedMention> rest = new ArrayList<>();
      List<AnnotatedMention> held = new ArrayList<>();
      for (int d = 0; d < documents.size(); d++) {
        (d % folds == fold ? held : rest).addAll(documents.get(d));
      }
      Weights weights = learner.learn(rest);
      held.forEach(mention -> outcomes.add(choose(mention, weights)));
    }
    return outcomes;
  }

  /** What these weights choose for a mention. */
  public static Outcome choose(AnnotatedMention mention, Weights weights) {
    double highest = Double.NEGATIVE_INFINITY;
    double[] scores = new double[mention.judged().size()];
    int best = 0;
    for (int c = 0; c < scores.length; c++) {
      Judged judged = mention.judged().get(c);
      scores[c] = weights.score(judged.features(), mention.scriptClass());
      if (scores[c] > highest) {
        highest = scores[c];
        best = c;
      }
    }
    double sum = 0;
    for (double score : scores) {
      sum += StrictMath.exp(score - highest);
    }
    return new Outcome(mention, mention.judged().get(best).candidate(), 1 / sum);
  }
}
