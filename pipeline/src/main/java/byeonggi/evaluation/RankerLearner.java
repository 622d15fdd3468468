// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.DictionaryEvidence;
import byeonggi.gloss.Features;
import byeonggi.gloss.Weights;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Learns the weights of what stands around a mention. Every feature has a weight common to all
 * script classes and one for each class; the latter are drawn to 0 more strongly, so that a class
 * differs only where its examples ask for it.
 */
public final class RankerLearner implements Learner {
  /**
   * Of common penalties from 0.02 to 2, and penalties of the classes that are 1, 4 and 16 times as
   * strong, tried by cross-validation over some two thousand annotated mentions, these gave the
   * least Brier score. With less the weights overfit and say too high probabilities; how many
   * glosses are right hardly depends on either.
   */
  private static final double COMMON_PENALTY = 0.5;

  private static final double CLASS_PENALTY = 2;

  /** What a person approved is not learnt from data: it outweighs all else. */
  private static final double[] SETTLED = {20, 0, 0, 0, 0};

  private final double commonPenalty;
  private final double classPenalty;
  private final Predicate<String> heard;

  /** Makes a learner with the usual penalties. */
  public RankerLearner() {
    this(COMMON_PENALTY, CLASS_PENALTY);
  }

  private RankerLearner(double commonPenalty, double classPenalty, Predicate<String> heard) {
    this.commonPenalty = commonPenalty;
    this.classPenalty = classPenalty;
    this.heard = heard;
  }

  /**
   * Makes a learner.
   *
   * @param commonPenalty how strongly the common weights are drawn to 0
   * @param classPenalty how strongly the weights of the script classes are drawn to 0
   */
  public RankerLearner(double commonPenalty, double classPenalty) {
    this(commonPenalty, classPenalty, feature -> true);
  }

  /**
   * A learner that does not hear one evidence: its features get no weight, so that a ranker with
   * these weights does not hear it either.
   *
   * @param evidence the name that begins the evidence's features
   */
  public RankerLearner without(String evidence) {
    String prefix = evidence + ".";
    return new RankerLearner(
        commonPenalty, classPenalty, heard.and(feature -> !feature.startsWith(prefix)));
  }

  @Override
  public Weights learn(List<AnnotatedDocument> documents) {
    List<AnnotatedMention> mentions =
        documents.stream()
            .flatMap(document -> document.mentions().stream())
            .filter(AnnotatedMention::hasRightCandidate)
            .toList();
    TreeSet<String> features = new TreeSet<>();
    for (AnnotatedMention mention : mentions) {
      mention.candidates().forEach(judged -> features.addAll(judged.features().names()));
    }
    features.removeIf(heard.negate());
    WeightSlots slots = new WeightSlots(features);
    Weights learnt =
        slots.weights(
            new ChoiceLearner(slots.penalties(commonPenalty, classPenalty))
                .learn(mentions.stream().map(mention -> example(mention, slots)).toList()));
    Map<String, double[]> byFeature = learnt.asMap();
    byFeature.put(DictionaryEvidence.APPROVED, SETTLED.clone());
    return new Weights(byFeature);
  }

  private static ChoiceExample example(AnnotatedMention mention, WeightSlots slots) {
    ChoiceExample.Builder example = new ChoiceExample.Builder();
    mention
        .candidates()
        .forEach(
            judged -> {
              Features said = judged.features();
              example.add(
                  slots.numbers(said, mention.scriptClass()),
                  slots.values(said),
                  0,
                  mention.isRight(judged.candidate()));
            });
    return example.build();
  }
}
