// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import byeonggi.sound.SoundKinship;
import byeonggi.text.Script;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a term in Han characters or kana shows of its kind by itself. Thread-safe. */
final class HanKindFeatures {
  private static final Pattern BETWEEN = Pattern.compile("[\\s　·・･,，]");
  private static final Pattern CLASSICAL = Pattern.compile("[之不無无有而莫自如以相千萬万百一難难於乃何]");
  private static final Pattern NOUNS =
      Pattern.compile("(?:NOUN|PROPN|ADJ)(?: (?:NOUN|PROPN|ADJ))*");

  /** From this many characters on a term is long, and its number does not matter. */
  private static final int LONG = 5;

  private final TermShape shape = new TermShape();

  void add(KindEvidence evidence, Map<String, Double> features) {
    String term = evidence.term().strip();
    String bare = BETWEEN.matcher(term).replaceAll("");
    boolean pure = bare.codePoints().allMatch(c -> Script.of(c) == Script.HAN);
    int length = bare.codePointCount(0, bare.length());
    boolean japanese = evidence.language().startsWith("ja");
    String way = KindFeatures.way(evidence);
    if (!pure) {
      boolean katakana = bare.codePoints().allMatch(c -> c >= 0x30A0 && c <= 0x30FF);
      features.put((katakana ? "katakana-" : "kana-and-others-") + way, 1.0);
    } else {
      String size = length >= LONG ? "long" : Integer.toString(length);
      features.put((japanese ? "japanese-" : "han-") + size + "-" + way, 1.0);
      if (evidence.language().startsWith("zh")) {
        features.put("chinese-" + size + "-" + way, 1.0);
      }
    }
    known(bare, pure, evidence.cues(), features);
    shape
        .ending(bare)
        .filter(kind -> kind == Kind.WORK || !isMostlyTitled(evidence.cues()))
        .ifPresent(
            kind ->
                features.put(kind.word() + (length == 2 ? "-ends-two-characters" : "-ends"), 1.0));
    if (japanese) {
      japaneseName(term, evidence, pure, length, features);
    } else if (pure) {
      if (shape.isChineseOrKoreanName(bare)) {
        features.put("person-family-name-" + length + "-" + way, 1.0);
      } else if (shape.isPossibleName(bare)
          && (length == 3 || evidence.kinship() == SoundKinship.Way.TRANSCRIPTION)) {
        features.put("person-rare-family-name-" + length + "-" + way, 1.0);
      }
      if (length == 4 || length == 8) {
        four(bare, evidence, features);
      } else if (length >= LONG && evidence.analysis().partsOfSpeech().contains("VERB")) {
        features.put("long-clause", 1.0);
      }
    }
  }

  /** A title may be, or end as, the name of something else: 《맹자(孟子)》, 『설국(雪国)』. */
  private static boolean isMostlyTitled(KindCues cues) {
    return 2 * cues.counts().getOrDefault(KindCue.TITLE_MARKS, 0) > cues.mentions();
  }

  /** What the dictionary says, and that it might have said something. */
  private void known(String term, boolean pure, KindCues cues, Map<String, Double> features) {
    Optional<Kind> known =
        shape.known(term).filter(kind -> kind == Kind.WORK || !isMostlyTitled(cues));
    if (known.isPresent()) {
      features.put(known.get().word() + (term.length() == 1 ? "-known-one" : "-known"), 1.0);
    } else if (shape.isKnownPlaceWithEnding(term)) {
      features.put("place-known-with-ending", 1.0);
    } else if (pure && term.length() == 4) {
      features.put("unknown-four", 1.0);
    }
    if (pure && shape.isCommonWord(term)) {
      features.put("common-word", 1.0);
      features.put("common-word-" + StrictMath.min(term.length(), LONG), 1.0);
    }
  }

  private void japaneseName(
      String term, KindEvidence evidence, boolean pure, int length, Map<String, Double> features) {
    if (shape.isJapaneseName(term)) {
      features.put("person-family-name-japanese", 1.0);
    }
    if (pure
        && evidence.kinship() == SoundKinship.Way.TRANSCRIPTION
        && length >= 3
        && length <= LONG
        && evidence.gloss().strip().split("\\s+").length == 2) {
      features.put("person-japanese-name-of-two-words", 1.0);
    }
  }

  private static void four(String term, KindEvidence evidence, Map<String, Double> features) {
    String partsOfSpeech = evidence.analysis().partsOfSpeech();
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
        if (NOUNS.matcher(partsOfSpeech).matches()) {
          features.put("four-nouns", 1.0);
        }
      }
    }
  }
}
