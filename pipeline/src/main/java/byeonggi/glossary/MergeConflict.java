// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import java.util.List;

/**
 * Decisions of people that do not agree.
 *
 * @param about what they do not agree about
 * @param kept the decision that stands in the merged glossary; of several glosses the first
 * @param sides all the decisions with where they stand, sorted
 */
public record MergeConflict(About about, ReviewedEntry kept, List<Side> sides) {

  /** What decisions do not agree about. */
  public enum About {
    /** Whether a pair is right. One decision stands. */
    PAIR,
    /** Whether a term is one: some stop it, some approve a gloss of it. One decision stands. */
    TERM,
    /**
     * Which gloss a term has: glossaries approve different ones, and none approves both. Nothing is
     * decided: all stand, until a person chooses.
     */
    GLOSSES
  }

  /** Copies the sides. */
  public MergeConflict {
    sides = List.copyOf(sides);
  }

  /** Whether a decision is one that stands. */
  public boolean stands(Side side) {
    return side.decision().entry().status() == kept.entry().status();
  }

  /**
   * One decision.
   *
   * @param source the name of the glossary
   * @param decision the row
   */
  public record Side(String source, ReviewedEntry decision) {}
}
