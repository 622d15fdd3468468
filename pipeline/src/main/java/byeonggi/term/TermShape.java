// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import byeonggi.dictionary.ChineseWords;
import byeonggi.term.KindWords.Where;
import byeonggi.text.Script;
import java.util.Optional;

/** What the characters of a Chinese, Japanese or Korean term say of its kind. Thread-safe. */
final class TermShape {
  private final KindWords words = KindWords.bundled();
  private final FamilyNames familyNames = new FamilyNames();

  /** The kind whose characters end the term: 公司, 省, 記. The term holds no blanks. */
  Optional<Kind> ending(String term) {
    if (term.length() == 2) {
      return words.find(Where.SHORT, term::endsWith); // 公安部 is an organisation, 全部 is not
    }
    return words.find(
        Where.TERM, ending -> term.endsWith(ending) && term.length() > ending.length());
  }

  /** The kind that a dictionary tells of the term, which holds no blanks. */
  Optional<Kind> known(String term) {
    return KnownTerms.bundled().kindOf(term);
  }

  /** Whether the term, which holds no blanks, is a common word and no name. */
  boolean isCommonWord(String term) {
    return ChineseWords.bundled().isCommon(term);
  }

  /** Whether the term is a known place and what kind of place it is: 杭州市. */
  boolean isKnownPlaceWithEnding(String term) {
    return term.length() >= 3
        && ending(term).filter(kind -> kind == Kind.PLACE).isPresent()
        && known(term.substring(0, term.length() - 1)).filter(k -> k == Kind.PLACE).isPresent();
  }

  /** Whether the term is built as a Chinese or Korean name, which many other words are too. */
  boolean isChineseOrKoreanName(String term) {
    return familyNames.beginsChineseOrKorean(term);
  }

  /** Whether the term, of two or three characters, may be a Chinese or Korean name. */
  boolean isPossibleName(String term) {
    return (term.length() == 2 || term.length() == 3)
        && KnownTerms.bundled().beginsWithFamilyName(term);
  }

  /** Whether the term is built as a Japanese name. */
  boolean isJapaneseName(String term) {
    return familyNames.beginsJapanese(term);
  }

  /** The kind that the term looks like at a glance, where that says something. */
  Optional<Kind> glance(String term) {
    String bare = term.strip();
    if (Script.LATIN.isIn(bare)) {
      return known(bare);
    }
    if (bare.isEmpty() || !bare.codePoints().allMatch(c -> Script.of(c) == Script.HAN)) {
      return Optional.empty();
    }
    Optional<Kind> known = known(bare);
    if (known.isPresent()) {
      return known;
    }
    Optional<Kind> kind = ending(bare);
    if (kind.isPresent() && bare.length() >= 3) {
      return kind;
    }
    if (bare.length() == 3 && familyNames.beginsChineseOrKorean(bare)) {
      return Optional.of(Kind.PERSON);
    }
    if (bare.length() == 4) {
      return Optional.of(Kind.IDIOM);
    }
    return kind;
  }
}
