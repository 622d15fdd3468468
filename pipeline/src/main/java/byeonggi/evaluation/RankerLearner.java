// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.Candidate;
import byeonggi.gloss.DictionaryEvidence;
import byeonggi.gloss.Features;
import byeonggi.gloss.Judged;
import byeonggi.gloss.TermForm.ScriptClass;
import byeonggi.gloss.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns the ranker's weights from annotated mentions. Every feature has a weight common to all
 * script classes and one for each class; the latter are drawn to 0 more strongly, so that a class
 * differs only where its examples ask for it.
 */
public final class RankerLearner {
  private static final int SLOTS = 1 + ScriptClass.values().length;

  /** What a person approved is not learnt from data: it outweighs all else. */
  private static final double[] SETTLED = {20, 0, 0, 0, 0};

  private final double commonPenalty;
  private final double classPenalty;

  /**
   * Makes a learner.
   *
   * @param commonPenalty how strongly the common weights are drawn to 0
   * @param classPenalty how strongly the weights of the script classes are drawn to 0
   */
  public RankerLearner(double commonPenalty, double classPenalty) {
    this.commonPenalty = commonPenalty;
    this.classPenalty = classPenalty;
  }

  /** Learns from the mentions that have a right candidate; the others teach nothing. */
  public Weights learn(List<AnnotatedMention> mentions) {
    TreeSet<String> names = new TreeSet<>();
    for (AnnotatedMention mention : mentions) {
      for (Judged judged : mention.judged()) {
        names.addAll(judged.features().names());
      }
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : names) {
      numbers.put(name, numbers.size());
    }
    List<ChoiceExample> examples = new ArrayList<>();
    for (AnnotatedMention mention : mentions) {
      if (mention.hasRightCandidate()) {
        examples.add(example(mention, numbers));
      }
    }
    double[] weights = new ChoiceLearner(penalties(names.size())).learn(examples);
    Map<String, double[]> byFeature = new TreeMap<>();
    for (String name : names) {
      double[] slots = new double[SLOTS];
      System.arraycopy(weights, numbers.get(name) * SLOTS, slots, 0, SLOTS);
      byFeature.put(name, slots);
    }
    byFeature.put(DictionaryEvidence.APPROVED, SETTLED);
    return new Weights(byFeature);
  }

  private double[] penalties(int features) {
    double[] penalties = new double[features * SLOTS];
    for (int i = 0; i < penalties.length; i++) {
      penalties[i] = i % SLOTS == 0 ? commonPenalty : classPenalty;
    }
    return penalties;
  }

  private static ChoiceExample example(AnnotatedMention mention, Map<String, Integer> numbers) {
    int candidates = mention.judged().size();
    int[][] features = new int[candidates][];
    double[][] values = new double[candidates][];
    boolean[] right = new boolean[candidates];
    int slot = mention.scriptClass().column();
    for (int c = 0; c < candidates; c++) {
      Features said = mention.judged().get(c).features();
      features[c] = new int[2 * said.size()];
      values[c] = new double[2 * said.size()];
      for (int i = 0; i < said.size(); i++) {
        int base = numbers.get(said.name(i)) * SLOTS;
        features[c][2 * i] = base;
        features[c][2 * i + 1] = base + slot;
        values[c][2 * i] = said.value(i);
        values[c][2 * i + 1] = said.value(i);
      }
      Candidate candidate = mention.judged().get(c).candidate();
      right[c] = mention.isRight(candidate);
    }
    return new ChoiceExample(features, values, right);
  }
}
