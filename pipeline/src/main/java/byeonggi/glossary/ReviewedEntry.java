// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import java.util.Map;

/**
 * An entry with what a person wrote beside it.
 *
 * @param entry the entry
 * @param review what was written
 * @param others what stands in columns that the program does not know, by their names; no empty
 *     cells
 */
public record ReviewedEntry(Entry entry, Review review, Map<String, String> others) {

  /** Copies the cells. */
  public ReviewedEntry {
    others = Map.copyOf(others);
  }

  /** An entry of a glossary that has no columns of its own. */
  public ReviewedEntry(Entry entry, Review review) {
    this(entry, review, Map.of());
  }
}
