// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import java.util.Optional;

/**
 * What differs between two glossaries, for one pair or one term.
 *
 * @param kind what sort of change
 * @param before the row of the old glossary, if it has one
 * @param after the row of the new glossary, if it has one; never both absent
 */
public record Change(Kind kind, Optional<Entry> before, Optional<Entry> after) {

  /** Sorts of changes, the ones to look at first first. */
  public enum Kind {
    /** The term has another best gloss. */
    WINNER,
    /**
     * A person decided otherwise, or for the first time, or a decision is gone; of a new or gone
     * term those about other glosses than the best.
     */
    DECISION,
    /** A term that the old glossary did not have, by its best gloss. */
    NEW_TERM,
    /** A term that the new glossary does not have. */
    GONE_TERM,
    /** Another gloss of a term that both have. */
    NEW_GLOSS,
    /** A gloss that the term has no more. */
    GONE_GLOSS,
    /** The pair occurs more or less often. */
    COUNTS
  }

  /** The row that the change is told by: the new one, or the old one if there is no other. */
  public Entry entry() {
    return after.or(() -> before).orElseThrow();
  }

  /** How often the pair occurs now less how often it did. */
  public long more() {
    return after.map(Entry::occurrences).orElse(0L) - before.map(Entry::occurrences).orElse(0L);
  }
}
