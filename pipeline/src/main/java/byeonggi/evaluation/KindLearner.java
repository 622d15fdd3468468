// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.term.Kind;
import byeonggi.term.KindWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns how much each feature speaks for each kind, as a log-linear model drawn to 0. The same
 * examples in the same order give the same weights.
 */
public final class KindLearner {
  /** See {@code docs/evidence/kind.md} for what others give. */
  private static final double PENALTY = 1;

  private static final Kind[] KINDS = Kind.values();

  private final double penalty;

  /** Makes a learner with the usual penalty. */
  public KindLearner() {
    this(PENALTY);
  }

  /**
   * Makes a learner.
   *
   * @param penalty how strongly the weights are drawn to 0
   */
  public KindLearner(double penalty) {
    this.penalty = penalty;
  }

  /** An entry of a document counts once for each kind, however often it is mentioned there. */
  private record Entry(String document, String id, Kind kind) {}

  /** Learns. */
  public KindWeights learn(List<KindExample> examples) {
    Map<Entry, KindExample> distinct = new LinkedHashMap<>();
    SortedSet<String> features = new TreeSet<>();
    for (KindExample example : examples) {
      distinct.put(new Entry(example.document(), example.entry(), example.kind()), example);
      features.addAll(example.features().keySet());
    }
    Map<String, Integer> slots = new HashMap<>();
    features.forEach(feature -> slots.put(feature, slots.size() * KINDS.length));
    double[] penalties = new double[features.size() * KINDS.length];
    Arrays.fill(penalties, penalty);
    List<ChoiceExample> choices = new ArrayList<>();
    distinct.values().forEach(example -> choices.add(choice(example, slots)));
    double[] learnt = new ChoiceLearner(penalties).learn(choices);

    Map<String, Map<Kind, Double>> weights = new TreeMap<>();
    slots.forEach(
        (feature, slot) -> {
          Map<Kind, Double> byKind = new EnumMap<>(Kind.class);
          for (Kind kind : KINDS) {
            byKind.put(kind, learnt[slot + kind.ordinal()]);
          }
          weights.put(feature, byKind);
        });
    return new KindWeights(weights);
  }

  private static ChoiceExample choice(KindExample example, Map<String, Integer> slots) {
    ChoiceExample.Builder choice = new ChoiceExample.Builder();
    SortedSet<String> names = new TreeSet<>(example.features().keySet());
    double[] strengths = names.stream().mapToDouble(example.features()::get).toArray();
    for (Kind kind : KINDS) {
      choice.add(
          names.stream().mapToInt(name -> slots.get(name) + kind.ordinal()).toArray(),
          strengths,
          0,
          kind == example.kind());
    }
    return choice.build();
  }
}
