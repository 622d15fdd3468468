// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.exchange.Corrections.Correction;
import byeonggi.glossary.ReviewedEntry;
import java.util.List;
import java.util.Set;

/**
 * A glossary as it was read.
 *
 * @param entries its rows in their order, then the rejections that approved corrections stand for
 * @param otherColumns the names of the columns that the program does not know, sorted
 * @param corrections the rows in which a person wrote over the pair that they were made of
 */
public record ReadGlossary(
    List<ReviewedEntry> entries, Set<String> otherColumns, List<Correction> corrections) {
  /** Copies the lists. */
  public ReadGlossary {
    entries = List.copyOf(entries);
    corrections = List.copyOf(corrections);
  }
}
