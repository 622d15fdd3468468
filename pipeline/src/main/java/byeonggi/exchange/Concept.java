// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.glossary.EntryId;
import byeonggi.glossary.GlossKey;
import byeonggi.glossary.TermKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A source term of one language with all its translations, for formats that keep terms by concept.
 * Immutable.
 *
 * @param source the source term
 * @param language its BCP 47 tag
 * @param pairs its pairs, the best first; never empty
 */
record Concept(String source, String language, List<TermPair> pairs) {

  Concept {
    pairs = List.copyOf(pairs);
  }

  private record Key(String source, String language) {}

  /** The concepts of pairs, in the order of their first ones. */
  static List<Concept> of(List<TermPair> pairs) {
    Map<Key, List<TermPair>> byTerm = new LinkedHashMap<>();
    for (TermPair pair : pairs) {
      byTerm
          .computeIfAbsent(
              new Key(pair.source(), pair.languages().source()), k -> new ArrayList<>())
          .add(pair);
    }
    List<Concept> concepts = new ArrayList<>(byTerm.size());
    byTerm.forEach((key, of) -> concepts.add(new Concept(key.source(), key.language(), of)));
    return concepts;
  }

  /**
   * 16 hex digits that are the same in every export, whatever the translations: those of an entry
   * of this term without a gloss.
   */
  String id() {
    return EntryId.of(new TermKey(language, source), new GlossKey("", ""));
  }

  /**
   * The pairs by the language of the translation: first those of the language of the source term,
   * which are synonyms, then in the order of the best ones.
   *
   * @param name how a format calls a language by its tag
   */
  Map<String, List<TermPair>> byLanguage(UnaryOperator<String> name) {
    Map<String, List<TermPair>> byLanguage = new LinkedHashMap<>();
    byLanguage.put(name.apply(language), new ArrayList<>());
    for (TermPair pair : pairs) {
      byLanguage
          .computeIfAbsent(name.apply(pair.languages().target()), l -> new ArrayList<>())
          .add(pair);
    }
    return byLanguage;
  }

  /** What the articles say of the term, each once, in order; in Korean. */
  List<String> explanations() {
    return pairs.stream().map(Notes::explanation).filter(e -> !e.isEmpty()).distinct().toList();
  }
}
