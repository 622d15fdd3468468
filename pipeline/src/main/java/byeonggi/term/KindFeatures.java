// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import byeonggi.sound.SoundKinship;
import byeonggi.text.Script;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an entry shows of its kind, by name, with a strength that is 1 unless mentions were counted.
 * {@code kind-weights.tsv} weighs the features by these names; one that it lacks counts nothing. A
 * feature that speaks for one kind begins with the word for it: {@code person-before} and {@code
 * place-before} are the same observation made for two kinds.
 *
 * <p>Thread-safe.
 */
public final class KindFeatures {
  private static final Set<KindCue> LAYOUTS =
      Set.of(KindCue.ALONE, KindCue.DEFINED, KindCue.BEGINNING);

  private final HanKindFeatures han = new HanKindFeatures();
  private final LatinKindFeatures latin = new LatinKindFeatures();
  private final GlossKindFeatures gloss = new GlossKindFeatures();
  private final AnalysisKindFeatures analysis = new AnalysisKindFeatures();

  /** A feature that speaks for one kind, in its parts. */
  public record Own(Kind kind, String observation) {

    /** The parts of a feature's name; nothing if it speaks for no kind by itself. */
    public static Optional<Own> of(String feature) {
      return Arrays.stream(Kind.values())
          .filter(kind -> feature.startsWith(kind.word() + "-"))
          .findFirst()
          .map(kind -> new Own(kind, feature.substring(kind.word().length() + 1)));
    }

    /** The name of the same observation made for a kind. */
    public static String feature(Kind kind, String observation) {
      return kind.word() + "-" + observation;
    }
  }

  /** The features of an entry with their strengths, in order of their names. */
  public Map<String, Double> of(KindEvidence evidence) {
    Map<String, Double> features = new TreeMap<>();
    features.put("always", 1.0);
    if (Script.HAN.isIn(evidence.term()) || Script.KANA.isIn(evidence.term())) {
      han.add(evidence, features);
    } else if (Script.LATIN.isIn(evidence.term())) {
      latin.add(evidence, features);
    } else if (!evidence.term().isBlank()) {
      features.put("neither-han-nor-latin", 1.0);
    }
    gloss.add(evidence, features);
    analysis.add(evidence, features);
    if (has("person-entity", features) && has("person-family-name", features)) {
      features.put("person-entity-and-family-name", 1.0);
    }
    String script = Script.HAN.isIn(evidence.term()) ? "-han" : "-other-script";
    cues(evidence.cues(), script, features);
    return features;
  }

  /**
   * How the gloss renders the term, as a part of the names of features. Of scripts whose sounds are
   * not known it can't be told.
   */
  static String way(KindEvidence evidence) {
    boolean heard =
        Script.HAN.isIn(evidence.term())
            || Script.KANA.isIn(evidence.term())
            || Script.LATIN.isIn(evidence.term());
    if (!heard) {
      return "unheard";
    }
    return evidence.kinship() == SoundKinship.Way.NONE
        ? "translated"
        : evidence.kinship().name().toLowerCase(Locale.ROOT);
  }

  private static boolean has(String beginning, Map<String, Double> features) {
    return features.keySet().stream().anyMatch(name -> name.startsWith(beginning));
  }

  /**
   * A cue's strength grows with its count and falls with its rarity among the mentions; that of
   * what looks like a kind near by is its share.
   */
  private static void cues(KindCues cues, String script, Map<String, Double> features) {
    double mentions = cues.mentions();
    double near = 1;
    for (Map.Entry<KindCue, Integer> cue : cues.counts().entrySet()) {
      near += cue.getKey().isNear() ? cue.getValue() : 0;
    }
    for (Map.Entry<KindCue, Integer> cue : cues.counts().entrySet()) {
      int count = cue.getValue();
      String name = cue.getKey().feature();
      double strength =
          cue.getKey().isNear() ? count / near : 2.0 * count / (count + 1.0 + mentions / 8.0);
      features.put(name, strength);
      if (LAYOUTS.contains(cue.getKey())) {
        features.put(name + script, strength);
      }
    }
  }
}
