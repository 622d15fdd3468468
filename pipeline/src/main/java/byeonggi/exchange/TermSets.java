// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.text.CodePointOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Terms of several languages that mean the same, a set a concept, each language once.
 *
 * <p>Pairs share a set only if the glossary has each two of its terms as a pair: that two words
 * have the same Korean gloss does not make them translations of each other (기관 is an institution,
 * and an engine). Between two languages a term stands for one other, in either direction, or a tool
 * that reads the sets both ways could not tell which is meant.
 */
final class TermSets {
  /** A term of a language. */
  private record Term(String language, String text) {}

  /** What a term is in another language. */
  private record Asked(Term term, String language) {}

  private final Set<Set<Term>> pairs = new HashSet<>();
  private final Map<Asked, Term> answers = new HashMap<>();
  private final Map<Term, List<SortedMap<String, String>>> setsOf = new HashMap<>();
  private final List<SortedMap<String, String>> sets = new ArrayList<>();
  private final LanguageCodes codes;

  /**
   * Makes empty sets.
   *
   * @param codes what the languages are called
   * @param pairs all pairs that will be added: they say which terms may share a set
   */
  TermSets(LanguageCodes codes, List<TermPair> pairs) {
    this.codes = codes;
    pairs.forEach(pair -> this.pairs.add(Set.of(source(pair), target(pair))));
  }

  /**
   * Adds a pair to a set, an old or a new one.
   *
   * @return why it can't be added; nothing if it is in a set now
   */
  Optional<String> add(TermPair pair) {
    Term source = source(pair);
    Term target = target(pair);
    if (target.equals(answer(source, target))) {
      return Optional.empty();
    }
    if (!isFree(source, target)) {
      Term other = Optional.ofNullable(answer(source, target)).orElse(answer(target, source));
      return Optional.of(
          "a term has one equivalent in each language, and %s is there already"
              .formatted(
                  (answer(source, target) != null ? source : target).text()
                      + " = "
                      + other.text()));
    }
    if (!joins(source, target) && !joins(target, source)) {
      SortedMap<String, String> set = new TreeMap<>(CodePointOrder.INSTANCE);
      sets.add(set);
      put(set, source);
      put(set, target);
    }
    return Optional.empty();
  }

  /** The sets: terms by language. */
  List<SortedMap<String, String>> sets() {
    return sets;
  }

  private boolean joins(Term known, Term added) {
    for (SortedMap<String, String> set : setsOf.getOrDefault(known, List.of())) {
      if (!set.containsKey(added.language())
          && set.entrySet().stream()
              .map(term -> new Term(term.getKey(), term.getValue()))
              .allMatch(term -> pairs.contains(Set.of(term, added)) && isFree(term, added))) {
        put(set, added);
        return true;
      }
    }
    return false;
  }

  private void put(SortedMap<String, String> set, Term added) {
    set.forEach(
        (language, text) -> {
          Term term = new Term(language, text);
          answers.put(new Asked(term, added.language()), added);
          answers.put(new Asked(added, language), term);
        });
    set.put(added.language(), added.text());
    setsOf.computeIfAbsent(added, t -> new ArrayList<>()).add(set);
  }

  private boolean isFree(Term one, Term other) {
    return answer(one, other) == null && answer(other, one) == null;
  }

  private Term answer(Term term, Term inLanguageOf) {
    return answers.get(new Asked(term, inLanguageOf.language()));
  }

  private Term source(TermPair pair) {
    return new Term(codes.of(pair.languages()).source(), pair.source());
  }

  private Term target(TermPair pair) {
    return new Term(codes.of(pair.languages()).target(), pair.target());
  }
}
