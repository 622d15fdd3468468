// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.ArrayList;
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

  /**
   * What each evidence brought to a candidate's score.
   *
   * @param scriptClass the class of the source term
   */
  EvidencePoints points(Scored scored, TermForm.ScriptClass scriptClass) {
    double[] parts = new double[weights.evidences().size()];
    weights.addShares(scored.judged().features(), scriptClass, 1, parts);
    return EvidencePoints.of(parts);
  }

  /** The evidence that lifts {@code chosen} furthest above {@code rival}. */
  String decisive(Scored chosen, Scored rival, TermForm.ScriptClass scriptClass) {
    List<String> evidences = weights.evidences();
    double[] leads = new double[evidences.size()];
    weights.addShares(chosen.judged().features(), scriptClass, 1, leads);
    weights.addShares(rival.judged().features(), scriptClass, -1, leads);
    String furthest = POSITION;
    double most = 0;
    for (int i = 0; i < leads.length; i++) {
      boolean first = leads[i] == most && evidences.get(i).compareTo(furthest) < 0;
      if (leads[i] > most || (most > 0 && first)) {
        most = leads[i];
        furthest = evidences.get(i);
      }
    }
    return furthest;
  }
}
