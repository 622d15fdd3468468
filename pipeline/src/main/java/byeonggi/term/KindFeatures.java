// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import byeonggi.sound.SoundKinship;
import byeonggi.text.Script;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an entry shows of its kind, by name, with a strength that is 1 unless mentions were counted.
 * {@code kind-weights.tsv} weighs the features by these names; one that it lacks counts nothing.
 * Thread-safe.
 */
public final class KindFeatures {
  private final HanKindFeatures han = new HanKindFeatures();
  private final LatinKindFeatures latin = new LatinKindFeatures();
  private final GlossKindFeatures gloss = new GlossKindFeatures();
  private final AnalysisKindFeatures analysis = new AnalysisKindFeatures();

  /** The features of an entry with their strengths, in order of their names. */
  public Map<String, Double> of(KindEvidence evidence) {
    Map<String, Double> features = new TreeMap<>();
    features.put("always", 1.0);
    if (Script.HAN.isIn(evidence.term()) || Script.KANA.isIn(evidence.term())) {
      han.add(evidence, features);
    } else if (Script.LATIN.isIn(evidence.term())) {
      latin.add(evidence, features);
    } else {
      features.put("other-script-" + way(evidence), 1.0);
    }
    gloss.add(evidence, features);
    analysis.add(evidence, features);
    cues(evidence.cues(), features);
    return features;
  }

  /** How the gloss renders the term, as a part of the names of features. */
  static String way(KindEvidence evidence) {
    return evidence.kinship() == SoundKinship.Way.NONE
        ? "translated"
        : evidence.kinship().name().toLowerCase(Locale.ROOT);
  }

  /** A cue's strength grows with its count and falls with its rarity among the mentions. */
  private static void cues(KindCues cues, Map<String, Double> features) {
    double mentions = cues.mentions();
    cues.counts()
        .forEach(
            (cue, count) ->
                features.put(cue.feature(), 2.0 * count / (count + 1.0 + mentions / 8.0)));
  }
}
