// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import byeonggi.dictionary.HanVariants;
import byeonggi.glossary.Occurrence;
import byeonggi.text.NationalSets;
import byeonggi.text.Script;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds terms that stand in simplified characters at one place and in traditional ones at another.
 * Remembers one form a term. Not safe for use by several threads.
 */
final class CharacterForms {
  private final HanVariants variants = HanVariants.bundled();
  private final Map<String, String> first = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  /** Looks at the next mention, in order of place. */
  Optional<Finding> judge(Occurrence mention) {
    String term = mention.sourceTerm();
    if (!Script.HAN.isIn(term)) {
      return Optional.empty();
    }
    String key = mention.sourceLanguage() + ' ' + variants.simplify(term);
    String before = first.putIfAbsent(key, term);
    if (before == null
        || before.equals(term)
        || simplified(before) == simplified(term)
        || !told.add(key)) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Rule.CHARACTER_FORMS.severity(),
            Rule.CHARACTER_FORMS,
            term,
            mention.sourceLanguage(),
            mention.targetTerm(),
            "%s here, %s before".formatted(term, before),
            "write one of them throughout",
            mention.document(),
            mention.line(),
            mention.column()));
  }

  private static boolean simplified(String term) {
    NationalSets sets = NationalSets.of(term);
    return sets.onlySimplified() || sets.newForm();
  }
}
