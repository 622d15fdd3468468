// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.gloss.Pair;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The entries of an archive, or of a part of it, while they are counted. Sums of integers, so that
 * the order of adding and merging does not matter. Not safe for use by several threads.
 */
public final class GlossaryCounts {

  /** What is counted of one source term. */
  public static final class OfTerm {
    private final FormCounts forms = new FormCounts();
    private final Map<GlossKey, EntryCounts> entries = new HashMap<>(2);

    /** How the source term is written. */
    public FormCounts forms() {
      return forms;
    }

    /** The counts of one entry, made if there are none yet. */
    public EntryCounts entry(GlossKey gloss) {
      return entries.computeIfAbsent(gloss, g -> new EntryCounts());
    }

    /** Takes over the counts of one entry that has none yet, as a coder does. */
    public void put(GlossKey gloss, EntryCounts counts) {
      entries.put(gloss, counts);
    }

    /** The entries of the term, in the order of their glosses. */
    public SortedMap<GlossKey, EntryCounts> entries() {
      return new TreeMap<>(entries);
    }

    private void addAll(OfTerm other) {
      forms.addAll(other.forms);
      other.entries.forEach((gloss, counts) -> entry(gloss).addAll(counts));
    }
  }

  private final Map<TermKey, OfTerm> terms = new HashMap<>();

  /** Counts a mention. All mentions of a document must come one after the other. */
  public void add(TermKey term, GlossKey gloss, DecidedMention mention) {
    Pair pair = mention.pair();
    OfTerm counts = term(term);
    counts.forms.add(pair.proposal().term(), 1);
    counts.entry(gloss).add(mention);
  }

  /** Adds the counts of {@code other}, which must be of other documents and stays unchanged. */
  public void addAll(GlossaryCounts other) {
    other.terms.forEach((key, counts) -> term(key).addAll(counts));
  }

  /** The counts of one term, made if there are none yet. */
  public OfTerm term(TermKey key) {
    return terms.computeIfAbsent(key, k -> new OfTerm());
  }

  /** All counts, in the order of their terms. */
  public SortedMap<TermKey, OfTerm> terms() {
    return new TreeMap<>(terms);
  }
}
