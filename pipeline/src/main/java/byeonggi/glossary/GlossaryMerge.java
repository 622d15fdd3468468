// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.dictionary.Folding;
import byeonggi.dictionary.LanguageCell;
import byeonggi.gloss.GlossLanguage;
import java.util.ArrayList;
import java.util.Collections;
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
 * Joins glossaries: several, or a new run with last month's reviewed file. A person's decision wins
 * over the program's word, whichever glossary it is in. Of the counts of one pair those of the
 * glossary that has seen it most often are taken, not the sum: glossaries may be of the same
 * articles. The outcome does not depend on the order of the glossaries, and to merge it with itself
 * or with one of them again changes nothing.
 */
public final class GlossaryMerge {

  /**
   * What a merge came to.
   *
   * @param entries the rows, in the order of {@code glossary.csv}
   * @param conflicts decisions that do not agree, in the order of the rows
   * @param overruled rows without a decision that are left out since a person stopped their term
   */
  public record Merged(List<ReviewedEntry> entries, List<MergeConflict> conflicts, long overruled) {
    /** Copies the lists. */
    public Merged {
      entries = List.copyOf(entries);
      conflicts = List.copyOf(conflicts);
    }
  }

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

  /**
   * Prepares merges.
   *
   * @param folding what makes two forms one
   */
  public GlossaryMerge(Folding folding) {
    this.folding = folding;
  }

  /** Merges glossaries. */
  public Merged merge(List<MergeSource> sources) {
    NavigableMap<PairKey, Set<MergeRow>> rows = new TreeMap<>();
    for (MergeSource source : sources) {
      for (ReviewedEntry reviewed : source.entries()) {
        rows.computeIfAbsent(key(reviewed.entry()), k -> new LinkedHashSet<>())
            .add(new MergeRow(source.name(), reviewed));
      }
    }
    completeLanguages(rows);
    NavigableMap<TermKey, List<MergedPair>> terms = new TreeMap<>();
    rows.forEach(
        (key, ofPair) ->
            terms
                .computeIfAbsent(key.term(), t -> new ArrayList<>())
                .add(new MergedPair(key.term(), key.gloss(), ofPair)));
    return outcome(terms);
  }

  private static Merged outcome(NavigableMap<TermKey, List<MergedPair>> terms) {
    List<MergedTerm> merged = terms.values().stream().map(MergedTerm::new).toList();
    List<RankedReview> ranked = new ArrayList<>();
    for (MergedTerm term : merged) {
      ranked.addAll(term.rows());
    }
    ranked.sort(null);
    return new Merged(
        ranked.stream().map(RankedReview::reviewed).toList(),
        merged.stream().flatMap(term -> term.conflicts().stream()).toList(),
        merged.stream().mapToLong(MergedTerm::overruled).sum());
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

  /**
   * Rows of dictionaries may leave the language of the term open: they go with the term in each
   * language in which another row has it.
   */
  private static void completeLanguages(NavigableMap<PairKey, Set<MergeRow>> rows) {
    Map<String, NavigableSet<TermKey>> terms = new TreeMap<>();
    for (PairKey key : rows.keySet()) {
      if (!key.isOpen()) {
        terms.computeIfAbsent(key.term().folded(), t -> new TreeSet<>()).add(key.term());
      }
    }
    for (PairKey open : rows.keySet().stream().filter(PairKey::isOpen).toList()) {
      List<PairKey> closed =
          terms.getOrDefault(open.term().folded(), Collections.emptyNavigableSet()).stream()
              .map(term -> new PairKey(term, open.gloss()))
              .toList();
      if (!closed.isEmpty()) {
        Set<MergeRow> ofOpen = rows.remove(open);
        for (PairKey key : closed) {
          rows.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(ofOpen);
        }
      }
    }
  }
}
