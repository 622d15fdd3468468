// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import byeonggi.sound.SoundKinship;
import byeonggi.term.KindWords.Where;
import byeonggi.text.Script;
import java.util.Map;
import java.util.regex.Pattern;

/** What a gloss shows of the kind of its term. Thread-safe. */
final class GlossKindFeatures {
  private static final Pattern CLAUSE_END =
      Pattern.compile("(?:다|[하되]는|[하되]고|[하되]며|하여|해서|하라|[아어해]라|에 의한|[아어해]요)[.!?…]?$");
  private static final Pattern SENTENCE = Pattern.compile(".*[!?.]");

  /** From this many words on a gloss is long, and their number does not matter. */
  private static final int LONG = 4;

  private final KindWords words = KindWords.bundled();

  void add(KindEvidence evidence, Map<String, Double> features) {
    String gloss = evidence.gloss().strip();
    if (gloss.isEmpty()) {
      features.put("gloss-none", 1.0);
      return;
    }
    boolean soundsAlike = evidence.kinship() != SoundKinship.Way.NONE;
    words
        .find(Where.GLOSS, w -> gloss.endsWith(w) && gloss.length() > w.length() + 1)
        .ifPresent(kind -> features.put(kind.word() + "-gloss-ends", 1.0));
    int count = gloss.split("\\s+").length;
    boolean verbal = CLAUSE_END.matcher(gloss).find();
    if (!soundsAlike) {
      features.put("gloss-words-" + StrictMath.min(count, LONG), 1.0);
      if (verbal && count >= 2) {
        features.put("gloss-is-clause", 1.0);
      }
    }
    if (SENTENCE.matcher(gloss).matches()) {
      features.put("gloss-is-sentence", 1.0);
    }
    boolean han = Script.HAN.isIn(evidence.term());
    if (han && !Script.HANGUL.isIn(gloss) && Character.isUpperCase(gloss.codePointAt(0))) {
      features.put("gloss-latin-name", 1.0);
    }
    if (count >= 3 && !verbal && evidence.cues().counts().containsKey(KindCue.QUOTATION_MARKS)) {
      features.put("gloss-long-quoted", 1.0);
    }
  }
}
