// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.dictionary.Folding;
import byeonggi.dictionary.LanguageCell;
import byeonggi.gloss.GlossLanguage;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rows of glossaries by the pairs that they speak of. Rows of dictionaries may leave the
 * language of the term open: they go with the term in each language in which another row has it.
 */
final class PairRows {

  private record PairKey(TermKey term, GlossKey gloss) implements Comparable<PairKey> {
    private static final Comparator<PairKey> ORDER =
        Comparator.comparing(PairKey::term).thenComparing(PairKey::gloss);

    @Override
    public int compareTo(PairKey other) {
      return ORDER.compare(this, other);
    }

    boolean isOpen() {
      return term.language().isEmpty();
    }
  }

  private final Folding folding;
  private final NavigableMap<PairKey, Set<MergeRow>> rows = new TreeMap<>();

  private PairRows(MergeSource source, Folding folding) {
    this.folding = folding;
    add(source);
  }

  private PairRows(Folding folding) {
    this.folding = folding;
  }

  /** The rows of all glossaries together. */
  static PairRows of(List<MergeSource> sources, Folding folding) {
    PairRows rows = new PairRows(folding);
    sources.forEach(rows::add);
    rows.complete(rows.languages());
    return rows;
  }

  /** The rows of each glossary on its own; what one leaves open may be known by another. */
  static List<PairRows> ofEach(List<MergeSource> sources, Folding folding) {
    List<PairRows> each = sources.stream().map(source -> new PairRows(source, folding)).toList();
    Map<String, NavigableSet<TermKey>> languages = new TreeMap<>();
    for (PairRows rows : each) {
      rows.languages()
          .forEach(
              (term, known) -> languages.computeIfAbsent(term, t -> new TreeSet<>()).addAll(known));
    }
    each.forEach(rows -> rows.complete(languages));
    return each;
  }

  /** The pairs, by term. */
  List<MergedPair> pairs() {
    return rows.entrySet().stream()
        .map(row -> new MergedPair(row.getKey().term(), row.getKey().gloss(), row.getValue()))
        .toList();
  }

  private void add(MergeSource source) {
    for (ReviewedEntry reviewed : source.entries()) {
      add(key(reviewed.entry()), List.of(new MergeRow(source.name(), reviewed)));
    }
  }

  private void add(PairKey key, Collection<MergeRow> ofPair) {
    rows.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(ofPair);
  }

  private PairKey key(Entry entry) {
    String glossLanguage = known(entry.targetLanguage());
    boolean open = glossLanguage.isEmpty() && !entry.targetTerm().isEmpty();
    return new PairKey(
        new TermKey(known(entry.sourceLanguage()), folding.fold(entry.sourceTerm())),
        new GlossKey(
            open ? GlossLanguage.of(entry.targetTerm()) : glossLanguage,
            folding.fold(entry.targetTerm())));
  }

  private static String known(String tag) {
    return tag.equals(LanguageCell.UNDETERMINED) ? "" : tag;
  }

  /** Each folded term in the languages that rows give it. */
  private Map<String, NavigableSet<TermKey>> languages() {
    Map<String, NavigableSet<TermKey>> languages = new TreeMap<>();
    for (PairKey key : rows.keySet()) {
      if (!key.isOpen()) {
        languages.computeIfAbsent(key.term().folded(), t -> new TreeSet<>()).add(key.term());
      }
    }
    return languages;
  }

  private void complete(Map<String, NavigableSet<TermKey>> languages) {
    for (PairKey open : rows.keySet().stream().filter(PairKey::isOpen).toList()) {
      Set<TermKey> known = languages.getOrDefault(open.term().folded(), new TreeSet<>());
      if (!known.isEmpty()) {
        Set<MergeRow> ofOpen = rows.remove(open);
        known.forEach(term -> add(new PairKey(term, open.gloss()), ofOpen));
      }
    }
  }
}
