// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import byeonggi.gloss.GlossTags;
import byeonggi.sound.SoundKinship;
import byeonggi.term.KindWords.Where;
import byeonggi.text.Script;
import java.util.List;
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
  private final GlossTags tags = new GlossTags();

  /** In a transcription a syllable is but a sound, and one syllable ends many words. */
  private static boolean says(String ending, String gloss, SoundKinship.Way kinship) {
    return ending.length() > 1
        ? gloss.length() > ending.length()
        : gloss.length() > 2 && kinship != SoundKinship.Way.TRANSCRIPTION;
  }

  /** What a Korean dictionary takes the words of the gloss for. */
  private static String nouns(List<String> tags) {
    boolean names = tags.contains("NNP") || tags.contains("SL");
    if (tags.contains("UNKNOWN")) {
      return "unknown-words";
    }
    if (tags.stream().allMatch(tag -> tag.equals("NNP"))) {
      return tags.size() == 1 ? "name" : "names";
    }
    if (tags.stream().allMatch(tag -> tag.equals("NNG") || tag.equals("XSN"))) {
      return tags.size() == 1 ? "noun" : "nouns";
    }
    if (tags.stream().allMatch(tag -> tag.startsWith("N") || tag.startsWith("XSN"))) {
      return names ? "name-and-noun" : "nouns";
    }
    return names ? "name-and-others" : "others";
  }

  void add(KindEvidence evidence, Map<String, Double> features) {
    String gloss = evidence.gloss().strip();
    if (gloss.isEmpty()) {
      features.put("gloss-none", 1.0);
      return;
    }
    boolean translated = KindFeatures.way(evidence).equals("translated");
    words
        .find(Where.GLOSS, w -> gloss.endsWith(w) && says(w, gloss, evidence.kinship()))
        .ifPresent(kind -> features.put(kind.word() + "-gloss-ends", 1.0));
    if (Script.HANGUL.isIn(gloss)) {
      features.put("gloss-of-" + nouns(tags.of(gloss)) + "-" + KindFeatures.way(evidence), 1.0);
    }
    int count = gloss.split("\\s+").length;
    boolean verbal = CLAUSE_END.matcher(gloss).find();
    if (translated) {
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
