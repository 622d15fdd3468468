// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the archive knows of its source terms after the first pass: how often each gloss was
 * proposed for a term, and how often it was the best. Sums of integers, so that the order of adding
 * and merging does not matter. Not safe for use by several threads.
 */
public final class TermCounts {

  /**
   * How often one gloss was seen with one term.
   *
   * @param proposed mentions of the term that had the gloss among their choices
   * @param best mentions for which it was the best choice
   */
  public record Counts(long proposed, long best) {
    /** Never seen. */
    public static final Counts NONE = new Counts(0, 0);

    Counts plus(Counts other) {
      return new Counts(proposed + other.proposed, best + other.best);
    }
  }

  private final Map<String, Map<String, Counts>> byTerm = new HashMap<>();

  /** By term the sum over its glosses, which a term of every article has thousands of. */
  private final Map<String, Long> mentions = new HashMap<>();

  /** Counts one mention. */
  public void add(Proposal proposal) {
    boolean first = true;
    for (Choice choice : proposal.choices()) {
      add(proposal.term(), choice.gloss(), new Counts(1, first ? 1 : 0));
      first = false;
    }
  }

  /** Adds counts of one pair, as a coder or a merge does. */
  public void add(String term, String gloss, Counts counts) {
    byTerm.computeIfAbsent(term, t -> new TreeMap<>()).merge(gloss, counts, Counts::plus);
    if (counts.best() > 0) {
      mentions.merge(term, counts.best(), Long::sum);
    }
  }

  /** Adds all counts of {@code other}. */
  public void addAll(TermCounts other) {
    other.byTerm.forEach(
        (term, glosses) -> glosses.forEach((gloss, counts) -> add(term, gloss, counts)));
  }

  /** The glosses proposed for {@code term} with their counts, by gloss; empty if none was. */
  public Map<String, Counts> of(String term) {
    return byTerm.getOrDefault(term, Map.of());
  }

  /** How many mentions of {@code term} had a best choice. */
  public long mentions(String term) {
    return mentions.getOrDefault(term, 0L);
  }

  /** All counts, by term and gloss; the terms in no particular order. */
  public Map<String, Map<String, Counts>> asMap() {
    return byTerm;
  }
}
