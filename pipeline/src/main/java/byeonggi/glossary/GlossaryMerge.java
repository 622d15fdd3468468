// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.dictionary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

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
    PairRows rows = PairRows.of(sources, folding);
    NavigableMap<TermKey, List<MergedPair>> terms = new TreeMap<>();
    for (MergedPair pair : rows.pairs()) {
      terms.computeIfAbsent(pair.term(), t -> new ArrayList<>()).add(pair);
    }
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
}
