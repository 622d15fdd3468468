// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.glossary.GlossaryCounts;
import byeonggi.glossary.RankedEntry;
import byeonggi.glossary.TermKey;
import byeonggi.term.TermAnalysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the rows of one shard: analyses each source term once, then ranks its glosses. */
final class EntryPass {

  private final Engine engine;

  EntryPass(Engine engine) {
    this.engine = engine;
  }

  /** The rows of the shard, sorted by rank. */
  List<RankedEntry> entries(GlossaryCounts counts) {
    SortedMap<TermKey, GlossaryCounts.OfTerm> terms = counts.terms();
    terms.values().removeIf(term -> !engine.entryMaker().shows(term));
    Map<TermKey, TermAnalysis> analyses = analyses(terms);
    List<RankedEntry> entries = new ArrayList<>();
    terms.forEach(
        (key, term) -> entries.addAll(engine.entryMaker().entries(key, term, analyses.get(key))));
    entries.sort(null);
    return entries;
  }

  /** One list of terms a language: CoreNLP is much faster with many at a time. */
  private Map<TermKey, TermAnalysis> analyses(SortedMap<TermKey, GlossaryCounts.OfTerm> terms) {
    SortedMap<String, List<TermKey>> byLanguage = new TreeMap<>();
    for (TermKey key : terms.keySet()) {
      byLanguage.computeIfAbsent(key.language(), l -> new ArrayList<>()).add(key);
    }
    Map<TermKey, TermAnalysis> analyses = new HashMap<>();
    byLanguage.forEach(
        (language, keys) -> {
          List<String> forms =
              keys.stream().map(key -> terms.get(key).forms().mostFrequent()).toList();
          List<TermAnalysis> found = engine.analyser().analyse(language, forms);
          for (int i = 0; i < keys.size(); i++) {
            analyses.put(keys.get(i), found.get(i));
          }
        });
    return analyses;
  }
}
