// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import byeonggi.term.KindWords.Where;
import byeonggi.text.Script;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a mention looks like at a glance, by itself: a vote of dictionary, endings and the words
 * beside it, without weights and models. It is not what the mention's kind is told by, but what is
 * seen of it from its neighbours. Thread-safe.
 */
final class KindGlance {
  private static final double KNOWN = 2;
  private static final double SAID = 1.5;
  private static final double SHAPED = 1;

  private static final Pattern BETWEEN = Pattern.compile("[\\s　·・･,，]");

  private final TermShape shape = new TermShape();
  private final KindWords words = KindWords.bundled();

  /** The kind with the most votes, if there is one. */
  Optional<Kind> at(String term, String gloss, Collection<KindCue> cues) {
    Map<Kind, Double> votes = new EnumMap<>(Kind.class);
    said(cues, votes);
    if (Script.LATIN.isIn(term)) {
      shape.known(term).ifPresent(kind -> vote(kind, KNOWN, votes));
      for (String part : term.split("[\\s,]+", -1)) {
        words.find(Where.TERM, part::equals).ifPresent(kind -> vote(kind, SHAPED, votes));
      }
    } else {
      han(BETWEEN.matcher(term).replaceAll(""), cues, votes);
    }
    words
        .find(Where.GLOSS, end -> end.length() > 1 && isMoreThan(gloss, end))
        .ifPresent(kind -> vote(kind, SHAPED, votes));
    return most(votes);
  }

  private static void said(Collection<KindCue> cues, Map<Kind, Double> votes) {
    for (Kind kind : Kind.values()) {
      for (String place : new String[] {"BEFORE", "AFTER", "AMONG"}) {
        KindCue.of(kind, place).filter(cues::contains).ifPresent(cue -> vote(kind, SAID, votes));
      }
    }
    if (cues.contains(KindCue.TITLE_MARKS)) {
      vote(Kind.WORK, KNOWN, votes);
    }
  }

  private void han(String term, Collection<KindCue> cues, Map<Kind, Double> votes) {
    shape.known(term).ifPresent(kind -> vote(kind, KNOWN, votes));
    shape
        .ending(term)
        .filter(kind -> kind == Kind.WORK || !cues.contains(KindCue.TITLE_MARKS))
        .ifPresent(kind -> vote(kind, SHAPED, votes));
    if (shape.isCommonWord(term)) {
      vote(Kind.CONCEPT, SHAPED, votes);
    }
    if (term.length() == 3 && shape.isChineseOrKoreanName(term)) {
      vote(Kind.PERSON, SHAPED, votes);
    }
  }

  private static boolean isMoreThan(String gloss, String end) {
    return gloss.length() > end.length() && gloss.endsWith(end);
  }

  private static void vote(Kind kind, double weight, Map<Kind, Double> votes) {
    votes.merge(kind, weight, Double::sum);
  }

  /** Nothing if two are even. */
  private static Optional<Kind> most(Map<Kind, Double> votes) {
    double most = votes.values().stream().mapToDouble(v -> v).max().orElse(0);
    var first = votes.keySet().stream().filter(kind -> votes.get(kind) == most).toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }
}
