// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.term.Kind;
import byeonggi.term.KindFeatures.Own;
import byeonggi.term.KindWeights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns how much each feature speaks for each kind, as a log-linear model drawn to 0. The same
 * observation made for several kinds ({@code person-before}, {@code place-before}) has one weight
 * in common, drawn to 0 weakly, so that a cue which is rare for one kind is known from the others.
 * The same examples in the same order give the same weights.
 */
public final class KindLearner {
  /**
   * Of 1 to 8 for the one and 0.02 to 0.5 for the other, tried by cross-validation by document,
   * none was better by more than two hundredths.
   */
  private static final double PENALTY = 6;

  private static final double COMMON_PENALTY = 0.05;

  /**
   * How often a name or idiom counts. Half of all terms are concepts, and to miss a name is worse
   * than to take a concept for one. In cross-validation 6 instead of 3 told two in a hundred more
   * names right, and one in a hundred fewer of all terms.
   */
  private static final int NAMES_COUNT = 5;

  private static final List<Kind> KINDS = List.of(Kind.values());

  /** An entry of a document counts once for each kind, however often it is mentioned there. */
  private record Entry(String document, String id, Kind kind) {}

  /** The numbers of the weights. */
  private static final class Slots {
    private final Map<String, Integer> features = new TreeMap<>();
    private final Map<String, Integer> observations = new TreeMap<>();

    Slots(Collection<KindExample> examples) {
      TreeSet<String> names = new TreeSet<>();
      examples.forEach(example -> names.addAll(example.features().keySet()));
      names.forEach(name -> features.put(name, features.size() * KINDS.size()));
      for (String name : names) {
        Own.of(name)
            .ifPresent(
                own ->
                    observations.putIfAbsent(
                        own.observation(), features.size() * KINDS.size() + observations.size()));
      }
    }

    double[] penalties() {
      double[] penalties = new double[features.size() * KINDS.size() + observations.size()];
      for (int i = 0; i < penalties.length; i++) {
        penalties[i] = i < features.size() * KINDS.size() ? PENALTY : COMMON_PENALTY;
      }
      return penalties;
    }

    ChoiceExample choice(KindExample example) {
      ChoiceExample.Builder choice = new ChoiceExample.Builder();
      Map<String, Double> sorted = new TreeMap<>(example.features());
      for (Kind kind : KINDS) {
        List<Integer> numbers = new ArrayList<>();
        List<Double> strengths = new ArrayList<>();
        sorted.forEach(
            (name, strength) -> {
              numbers.add(features.get(name) + KINDS.indexOf(kind));
              strengths.add(strength);
              Own.of(name)
                  .filter(own -> own.kind() == kind)
                  .ifPresent(
                      own -> {
                        numbers.add(observations.get(own.observation()));
                        strengths.add(strength);
                      });
            });
        choice.add(
            numbers.stream().mapToInt(Integer::intValue).toArray(),
            strengths.stream().mapToDouble(Double::doubleValue).toArray(),
            0,
            kind == example.kind());
      }
      return choice.build();
    }

    KindWeights weights(double[] learnt) {
      Map<String, Map<Kind, Double>> weights = new TreeMap<>();
      features.forEach(
          (name, slot) -> {
            Map<Kind, Double> byKind = new EnumMap<>(Kind.class);
            for (Kind kind : KINDS) {
              byKind.put(kind, learnt[slot + KINDS.indexOf(kind)]);
            }
            weights.put(name, byKind);
          });
      observations.forEach(
          (observation, slot) -> {
            for (Kind kind : KINDS) {
              weights
                  .computeIfAbsent(
                      Own.feature(kind, observation), name -> new EnumMap<>(Kind.class))
                  .merge(kind, learnt[slot], Double::sum);
            }
          });
      return new KindWeights(weights);
    }
  }

  /** Learns. */
  public KindWeights learn(List<KindExample> examples) {
    Map<Entry, KindExample> distinct = new LinkedHashMap<>();
    for (KindExample example : examples) {
      distinct.put(new Entry(example.document(), example.entry(), example.kind()), example);
    }
    Slots slots = new Slots(distinct.values());
    List<ChoiceExample> choices = new ArrayList<>();
    for (KindExample example : distinct.values()) {
      int times = KindScores.NAMES.contains(example.kind()) ? NAMES_COUNT : 1;
      choices.addAll(Collections.nCopies(times, slots.choice(example)));
    }
    return slots.weights(new ChoiceLearner(slots.penalties()).learn(choices));
  }
}
