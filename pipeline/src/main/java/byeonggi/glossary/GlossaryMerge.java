// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.dictionary.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
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

    boolean isWhole() {
      return !term.language().isEmpty() && !gloss.language().isEmpty();
    }

    /** Whether a row with these languages speaks of the other pair, too. */
    boolean covers(PairKey other) {
      return term.folded().equals(other.term.folded())
          && gloss.folded().equals(other.gloss.folded())
          && (term.language().isEmpty() || term.language().equals(other.term.language()))
          && (gloss.language().isEmpty() || gloss.language().equals(other.gloss.language()));
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
    SortedMap<PairKey, Set<MergeRow>> rows = new TreeMap<>();
    for (MergeSource source : sources) {
      for (ReviewedEntry reviewed : source.entries()) {
        rows.computeIfAbsent(key(reviewed.entry()), k -> new LinkedHashSet<>())
            .add(new MergeRow(source.name(), reviewed));
      }
    }
    completeLanguages(rows);
    SortedMap<TermKey, List<MergedPair>> terms = new TreeMap<>();
    rows.forEach(
        (key, ofPair) ->
            terms
                .computeIfAbsent(key.term(), t -> new ArrayList<>())
                .add(new MergedPair(key.term(), key.gloss(), ofPair)));
    return outcome(terms);
  }

  private static Merged outcome(SortedMap<TermKey, List<MergedPair>> terms) {
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
    return new PairKey(
        new TermKey(entry.sourceLanguage(), folding.fold(entry.sourceTerm())),
        new GlossKey(entry.targetLanguage(), folding.fold(entry.targetTerm())));
  }

  /** Rows of dictionaries may leave languages open: they go with the pairs that they speak of. */
  private static void completeLanguages(SortedMap<PairKey, Set<MergeRow>> rows) {
    Map<String, List<PairKey>> wholes = new TreeMap<>();
    for (PairKey key : rows.keySet()) {
      if (key.isWhole()) {
        wholes.computeIfAbsent(key.term().folded(), t -> new ArrayList<>()).add(key);
      }
    }
    for (PairKey open : rows.keySet().stream().filter(key -> !key.isWhole()).toList()) {
      List<PairKey> ofTerm = wholes.getOrDefault(open.term().folded(), List.of());
      Set<MergeRow> left = new LinkedHashSet<>();
      for (MergeRow row : rows.remove(open)) {
        SortedSet<PairKey> meant = new TreeSet<>();
        ofTerm.stream().filter(open::covers).forEach(meant::add);
        if (row.status() == Status.STOP && open.term().language().isEmpty()) {
          // It speaks of the term, not of a pair.
          ofTerm.forEach(key -> meant.add(new PairKey(key.term(), open.gloss())));
        }
        meant.forEach(key -> rows.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(row));
        if (meant.isEmpty()) {
          left.add(row);
        }
      }
      if (!left.isEmpty()) {
        rows.computeIfAbsent(open, k -> new LinkedHashSet<>()).addAll(left);
      }
    }
  }
}
