// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins what the evidence says of each candidate into one score. Immutable and thread-safe. */
final class Ranker {

  /**
   * A candidate with its score.
   *
   * @param candidate the candidate
   * @param score the sum of the weighed features
   * @param shares the part of the score that each evidence brought, by its name
   */
  record Scored(Candidate candidate, double score, Map<String, Double> shares) {}

  /** What decides where no evidence does: of equals the one that begins further left. */
  static final String POSITION = "position";

  private final Weights weights;

  Ranker(Weights weights) {
    this.weights = weights;
  }

  /**
   * The candidates, best first; of equals the one that begins further left, then the shorter.
   *
   * @param judged what the evidence says
   * @param scriptClass the class of the source term
   */
  List<Scored> rank(List<Judged> judged, TermForm.ScriptClass scriptClass) {
    List<Scored> scored = new ArrayList<>(judged.size());
    for (Judged each : judged) {
      scored.add(score(each, scriptClass));
    }
    scored.sort(
        Comparator.comparingDouble((Scored s) -> -s.score())
            .thenComparing(s -> s.candidate().place())
            .thenComparing(s -> s.candidate().span()));
    return scored;
  }

  private Scored score(Judged judged, TermForm.ScriptClass scriptClass) {
    Map<String, Double> shares = new TreeMap<>();
    Features features = judged.features();
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      String name = features.name(i);
      double part = weights.of(name, scriptClass) * features.value(i);
      sum += part;
      shares.merge(name.substring(0, name.indexOf('.')), part, Double::sum);
    }
    return new Scored(judged.candidate(), sum, shares);
  }

  /** The evidence that lifts {@code chosen} furthest above {@code rival}. */
  static String decisive(Scored chosen, Scored rival) {
    String decisive = POSITION;
    double most = 0;
    Set<String> evidence = new TreeSet<>(chosen.shares().keySet());
    evidence.addAll(rival.shares().keySet());
    for (String each : evidence) {
      double lead =
          chosen.shares().getOrDefault(each, 0.0) - rival.shares().getOrDefault(each, 0.0);
      if (lead > most) {
        most = lead;
        decisive = each;
      }
    }
    return decisive;
  }
}
