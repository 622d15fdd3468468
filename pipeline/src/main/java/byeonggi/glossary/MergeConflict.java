// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import java.util.List;

/**
 * Decisions of people that do not agree.
 *
 * @param kept the decision that stands in the merged glossary
 * @param sides all the decisions with where they stand, sorted
 */
public record MergeConflict(ReviewedEntry kept, List<Side> sides) {
  /** Copies the sides. */
  public MergeConflict {
    sides = List.copyOf(sides);
  }

  /**
   * One decision.
   *
   * @param source the name of the glossary
   * @param decision the row
   */
  public record Side(String source, ReviewedEntry decision) {}
}
