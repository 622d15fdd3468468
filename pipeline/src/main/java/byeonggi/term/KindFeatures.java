// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import byeonggi.sound.SoundKinship;
import byeonggi.term.KindWords.Where;
import byeonggi.text.Script;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What an entry shows of its kind, by name, with a strength that is 1 unless mentions were counted.
 * {@code kind-weights.tsv} weighs the features by these names; one that it lacks counts nothing.
 * Thread-safe.
 */
final class KindFeatures {
  private static final Pattern CLASSICAL = Pattern.compile("[之不無无有而莫自如以相千萬万百一難难於乃何]");
  private static final Pattern CLAUSE_END =
      Pattern.compile("(?:다|[하되]는|[하되]고|[하되]며|하여|해서|하라|[아어해]라|에 의한|[아어해]요)[.!?…]?$");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "of", "the", "and", "in", "on", "for", "to", "a", "an", "de", "la", "le", "du", "di",
          "da", "der", "von", "van", "bin", "ibn", "&");

  private final KindWords words = KindWords.bundled();
  private final TermShape shape = new TermShape();

  /** The features of an entry with their strengths, by name. */
  Map<String, Double> of(KindEvidence evidence) {
    Map<String, Double> features = new TreeMap<>();
    features.put("always", 1.0);
    if (Script.HAN.isIn(evidence.term()) || Script.KANA.isIn(evidence.term())) {
      han(evidence, features);
    } else if (Script.LATIN.isIn(evidence.term())) {
      latin(evidence, features);
    } else if (transcribed(evidence)) {
      features.put("other-script-transcribed", 1.0);
    }
    gloss(evidence, features);
    entity(evidence, features);
    cues(evidence.cues(), features);
    return features;
  }

  private static boolean soundsAlike(KindEvidence evidence) {
    return evidence.kinship() != SoundKinship.Way.NONE;
  }

  private static boolean transcribed(KindEvidence evidence) {
    return evidence.kinship() == SoundKinship.Way.TRANSCRIPTION;
  }

  private void han(KindEvidence evidence, Map<String, Double> features) {
    String term = evidence.term().strip();
    String bare = term.replaceAll("[\\s　·・･,，]", "");
    boolean pure = bare.codePoints().allMatch(c -> Script.of(c) == Script.HAN);
    int length = bare.codePointCount(0, bare.length());
    boolean japanese = evidence.language().startsWith("ja");
    if (transcribed(evidence)) {
      boolean katakana = bare.codePoints().anyMatch(c -> c >= 0x30A1 && c <= 0x30FA);
      features.put(
          katakana ? "transcribed-katakana" : japanese ? "transcribed-ja" : "transcribed-han", 1.0);
    }
    if (length == 1) {
      features.put("one-character", 1.0);
    }
    ending(bare, length, features);
    if (pure && soundsAlike(evidence)) {
      if (!japanese && shape.isChineseOrKoreanName(bare)) {
        features.put("name-" + (length == 2 ? "two" : "three") + "-characters", 1.0);
      }
      if (!japanese && (length == 4 || length == 8)) {
        four(bare, evidence.analysis().partsOfSpeech(), features);
      }
    } else if (pure && !japanese && length == 4 && evidence.gloss().strip().indexOf(' ') > 0) {
      features.put("four-characters-translated", 1.0);
      if (evidence.analysis().partsOfSpeech().equals("VERB")) {
        features.put("four-one-verb", 1.0);
      }
    }
    if (japanese && shape.isJapaneseName(term)) {
      features.put("name-japanese", 1.0);
    }
    if (japanese
        && pure
        && transcribed(evidence)
        && length >= 3
        && length <= 5
        && evidence.gloss().strip().split("\\s+").length == 2) {
      features.put("name-japanese-two-words", 1.0);
    }
    if (!japanese && length >= 5 && pure) {
      features.put(
          evidence.analysis().partsOfSpeech().contains("VERB") ? "long-clause" : "long-han", 1.0);
    }
  }

  private static void four(String term, String partsOfSpeech, Map<String, Double> features) {
    features.put("four-characters", 1.0);
    if (CLASSICAL.matcher(term).find()) {
      features.put("four-classical", 1.0);
    }
    switch (partsOfSpeech) {
      case "" -> {}
      case "VERB", "ADJ", "ADV" -> features.put("four-one-verb", 1.0);
      case "PROPN" -> features.put("four-one-name", 1.0);
      default -> {
        if (partsOfSpeech.contains("VERB")) {
          features.put("four-clause", 1.0);
        }
        if (Pattern.matches("(?:NOUN|PROPN|ADJ)(?: (?:NOUN|PROPN|ADJ))*", partsOfSpeech)) {
          features.put("four-nouns", 1.0);
        }
      }
    }
  }

  private void ending(String term, int length, Map<String, Double> features) {
    shape
        .ending(term)
        .ifPresent(
            kind ->
                features.put(name(kind) + (length == 2 ? "-ends-two-characters" : "-ends"), 1.0));
  }

  private static String name(Kind kind) {
    return kind.word();
  }

  private void latin(KindEvidence evidence, Map<String, Double> features) {
    String term = evidence.term().strip();
    List<String> parts = List.of(term.split("[\\s,]+"));
    long capitals = parts.stream().filter(w -> Character.isUpperCase(w.codePointAt(0))).count();
    boolean allCapital =
        parts.stream()
            .allMatch(w -> SMALL_WORDS.contains(w) || !Character.isLowerCase(w.codePointAt(0)));
    for (String part : parts) {
      words
          .find(Where.TERM, w -> w.equals(part))
          .ifPresent(kind -> features.put(name(kind) + "-word", 1.0));
    }
    boolean sound = transcribed(evidence);
    boolean single = parts.size() == 1;
    if (!allCapital || capitals == 0) {
      features.put("latin-lower-case", 1.0);
    } else if (single && term.equals(term.toUpperCase(Locale.ROOT))) {
      features.put(sound ? "latin-acronym-transcribed" : "latin-acronym", 1.0);
    } else if (single && term.substring(1).chars().anyMatch(Character::isUpperCase)) {
      features.put(sound ? "latin-camel-case-transcribed" : "latin-camel-case", 1.0);
    } else if (single) {
      features.put(sound ? "latin-word-transcribed" : "latin-word", 1.0);
    } else {
      features.put(sound ? "latin-words-transcribed" : "latin-words", 1.0);
      if (parts.get(0).equals("The") || parts.contains("of")) {
        features.put("latin-the-of", 1.0);
      }
    }
    if (parts.size() >= 3 && Pattern.matches(".*[!?.]", term)) {
      features.put("latin-sentence", 1.0);
    }
  }

  private void gloss(KindEvidence evidence, Map<String, Double> features) {
    String gloss = evidence.gloss().strip();
    if (gloss.isEmpty()) {
      return;
    }
    words
        .find(Where.GLOSS, w -> gloss.endsWith(w) && gloss.length() > w.length() + 1)
        .ifPresent(kind -> features.put(name(kind) + "-gloss-ends", 1.0));
    int count = gloss.split("\\s+").length;
    boolean verbal = CLAUSE_END.matcher(gloss).find();
    if (!soundsAlike(evidence) && verbal && count >= 2) {
      features.put("gloss-is-clause", 1.0);
    }
    if (gloss.matches(".*[!?.]")) {
      features.put("gloss-is-sentence", 1.0);
    }
    boolean han = Script.HAN.isIn(evidence.term());
    if (han && !Script.HANGUL.isIn(gloss) && Character.isUpperCase(gloss.codePointAt(0))) {
      features.put("gloss-latin-name", 1.0);
    } else if (evidence.language().equals("ko-Hani") && !soundsAlike(evidence)) {
      features.put("hanja-translated", 1.0);
    }
    if (count >= 3 && !verbal && evidence.cues().counts().containsKey(KindCue.QUOTATION_MARKS)) {
      features.put("gloss-long-quoted", 1.0);
    }
  }

  private static void entity(KindEvidence evidence, Map<String, Double> features) {
    String entity = evidence.analysis().entity();
    String tags = evidence.analysis().partsOfSpeech();
    boolean several = tags.indexOf(' ') >= 0;
    switch (entity) {
      case "" -> {}
      case "PERSON" -> {
        boolean named = features.keySet().stream().anyMatch(name -> name.startsWith("name-"));
        if (Script.HAN.isIn(evidence.term())) {
          features.put(named ? "entity-person-name" : "entity-person", 1.0);
        } else {
          features.put(several ? "entity-person-latin" : "entity-person-latin-one-word", 1.0);
        }
      }
      case "LOCATION", "GPE", "FACILITY", "CITY", "COUNTRY", "STATE_OR_PROVINCE" ->
          features.put("entity-place", 1.0);
      case "ORGANIZATION" -> features.put("entity-organisation", 1.0);
      default -> features.put("entity-other", 1.0);
    }
    if (!tags.isEmpty()) {
      if (Pattern.matches("PROPN(?: PROPN)*", tags)) {
        features.put("tags-names", 1.0);
      } else if (tags.contains("PROPN")) {
        features.put("tags-some-name", 1.0);
      } else if (!transcribed(evidence)) {
        features.put("tags-no-name", 1.0);
      }
    }
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
