// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.mention.Rejected.Reason;
import byeonggi.text.Script;
import java.util.List;
import java.util.Optional;

/**
 * Tells from what stands around a bracket that the foreign words in it are no term.
 *
 * <ul>
 *   <li>Where nothing stands before the bracket that could be their gloss, they are a remark; only
 *       a phrase or sentence may stand after a whole sentence.
 *   <li>Square and other angular brackets hold a term if it is in characters ({@code 나이[年歲]}) or if
 *       they follow a Hangul word without a blank.
 *   <li>Kana after characters tell how these are read.
 *   <li>In a passage without any Hangul, Latin words explain other foreign words, unless one
 *       abbreviates the other.
 * </ul>
 */
final class Surroundings {

  private static final int PHRASE_WORDS = 3;
  private static final int PHRASE_CHARACTERS = 4;

  /** Why the {@code terms} of a bracket are none, or nothing. */
  Optional<Reason> reasonAgainst(Parenthetical parenthetical, List<Segment> terms) {
    if (parenthetical.startsAfresh() && !translatesSentence(parenthetical, terms)) {
      return Optional.of(Reason.REMARK);
    }
    if (!parenthetical.isRound()
        && !parenthetical.isAttachedToHangulWord()
        && !(parenthetical.isAttached() && terms.stream().anyMatch(Surroundings::isEastAsian))) {
      return Optional.of(Reason.LABEL);
    }
    if (terms.stream().allMatch(t -> isReadingAfterHan(parenthetical, t))) {
      return Optional.of(Reason.REMARK);
    }
    if (!parenthetical.isInKorean()
        && terms.stream().noneMatch(t -> canStandWithoutKorean(parenthetical, t))) {
      return Optional.of(Reason.REMARK);
    }
    return Optional.empty();
  }

  private static boolean isEastAsian(Segment term) {
    return Scripts.of(term.text()).eastAsian();
  }

  /** 一角獣(ユニコーン): kana after characters tell how these are read. */
  private static boolean isReadingAfterHan(Parenthetical parenthetical, Segment term) {
    String word = parenthetical.leftWord();
    return !word.isEmpty()
        && Script.of(word.codePointBefore(word.length())) == Script.HAN
        && Script.KANA.isIn(term.text())
        && !Script.HAN.isIn(term.text());
  }

  private static boolean translatesSentence(Parenthetical parenthetical, List<Segment> terms) {
    String word = parenthetical.leftWord();
    if (!Scripts.of(word).hangul()) {
      return false;
    }
    char last = word.charAt(word.length() - 1);
    if (".!?…。".indexOf(last) < 0) {
      return false;
    }
    String term = terms.get(0).text();
    return isEastAsian(terms.get(0))
        ? term.length() >= PHRASE_CHARACTERS
        : term.split("\\s+", -1).length >= PHRASE_WORDS;
  }

  private static boolean canStandWithoutKorean(Parenthetical parenthetical, Segment term) {
    if (isEastAsian(term)) {
      return true;
    }
    String left = parenthetical.leftWord();
    String[] words = left.split("\\s+", -1);
    String lastWord = words[words.length - 1];
    if (Initialism.relates(lastWord, term.text())) {
      return true;
    }
    int from = left.length();
    int count = term.text().length() + 1;
    for (int i = 0; i < count && from > 0; i++) {
      from = left.lastIndexOf(' ', from - 1);
      if (from < 0 || Initialism.relates(left.substring(from).strip(), term.text())) {
        return Initialism.relates(left.substring(Math.max(0, from)).strip(), term.text());
      }
    }
    return false;
  }
}
