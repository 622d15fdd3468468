// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.dictionary.LanguageCell;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What formats demand that hold terms by concept, or that name the language of each term. */
final class ConceptRules {
  private ConceptRules() {}

  /** Those of a file of concepts: an abbreviation is a synonym within its language. */
  static List<Rule> all() {
    return List.of(twoTerms(), eachOnce());
  }

  /** The languages are two: for files that hold a pair as source and target. */
  static Rule twoLanguages() {
    return pair ->
        isOfOneLanguage(pair)
            ? Optional.of("both are of the language " + pair.languages().source())
            : Optional.empty();
  }

  /** The terms are two, and of languages that a reader can tell the source by. */
  static Rule twoTerms() {
    return pair -> {
      if (!isOfOneLanguage(pair)) {
        return Optional.empty();
      }
      if (pair.languages().source().equals(LanguageCell.UNDETERMINED)) {
        return Optional.of(OpenLanguages.UNTOLD);
      }
      return pair.source().equals(pair.target())
          ? Optional.of("both are the same term")
          : Optional.empty();
    };
  }

  /** No pair twice, of the same languages. */
  static Rule eachOnce() {
    Set<List<Object>> before = new HashSet<>();
    return pair ->
        before.add(List.of(pair.languages(), pair.source(), pair.target()))
            ? Optional.empty()
            : Optional.of("there already");
  }

  private static boolean isOfOneLanguage(TermPair pair) {
    return pair.languages().source().equals(pair.languages().target());
  }
}
