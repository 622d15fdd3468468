// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins what the evidence says of each candidate into one score. Immutable and thread-safe. */
final class Ranker {

  /**
   * A candidate with its score.
   *
   * @param judged the candidate with what the evidence says of it
   * @param score the sum of the weighed features
   */
  record Scored(Judged judged, double score) {
    Candidate candidate() {
      return judged.candidate();
    }
  }

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
      scored.add(new Scored(each, weights.score(each.features(), scriptClass)));
    }
    scored.sort(
        Comparator.comparingDouble((Scored s) -> -s.score())
            .thenComparing(s -> s.candidate().place())
            .thenComparing(s -> s.candidate().span()));
    return scored;
  }

  /**
   * The part of a candidate's score that each evidence brought, by its name.
   *
   * @param scriptClass the class of the source term
   */
  Map<String, Double> shares(Scored scored, TermForm.ScriptClass scriptClass) {
    Map<String, Double> shares = new TreeMap<>();
    Features features = scored.judged().features();
    for (int i = 0; i < features.size(); i++) {
      double part = weights.of(features.name(i), scriptClass) * features.value(i);
      shares.merge(weights.evidence(features.name(i)), part, Double::sum);
    }
    return shares;
  }

  /** The evidence that lifts {@code chosen} furthest above {@code rival}. */
  String decisive(Scored chosen, Scored rival, TermForm.ScriptClass scriptClass) {
    Leads leads = new Leads();
    addShares(chosen, scriptClass, 1, leads);
    addShares(rival, scriptClass, -1, leads);
    return leads.furthest();
  }

  private void addShares(Scored scored, TermForm.ScriptClass scriptClass, int sign, Leads leads) {
    Features features = scored.judged().features();
    for (int i = 0; i < features.size(); i++) {
      String name = features.name(i);
      leads.add(weights.evidence(name), sign * weights.of(name, scriptClass) * features.value(i));
    }
  }

  /** Sums by the names of few evidences; a map would cost more than all the rest of ranking. */
  private static final class Leads {
    private String[] names = new String[16];
    private double[] sums = new double[16];
    private int size;

    void add(String name, double part) {
      int i = 0;
      while (i < size && !names[i].equals(name)) {
        i++;
      }
      if (i == names.length) {
        names = Arrays.copyOf(names, 2 * size);
        sums = Arrays.copyOf(sums, 2 * size);
      }
      if (i == size) {
        names[size++] = name;
      }
      sums[i] += part;
    }

    String furthest() {
      String furthest = POSITION;
      double most = 0;
      for (int i = 0; i < size; i++) {
        if (sums[i] > most || (most > 0 && sums[i] == most && names[i].compareTo(furthest) < 0)) {
          most = sums[i];
          furthest = names[i];
        }
      }
      return furthest;
    }
  }
}
