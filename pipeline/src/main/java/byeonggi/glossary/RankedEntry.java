// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.text.CodePointOrder;
import java.util.Comparator;

/**
 * An entry with what its place in the glossary depends on.
 *
 * @param termOccurrences occurrences of the entry's source term in all its entries, also in those
 *     that are left out of the glossary
 * @param entry the entry
 */
public record RankedEntry(long termOccurrences, Entry entry) implements Comparable<RankedEntry> {

  private static final Comparator<RankedEntry> ORDER =
      Comparator.comparingLong(RankedEntry::termOccurrences)
          .reversed()
          .thenComparing(ranked -> ranked.entry().sourceTerm(), CodePointOrder.INSTANCE)
          .thenComparing(ranked -> ranked.entry().sourceLanguage(), CodePointOrder.INSTANCE)
          .thenComparing(
              Comparator.comparingLong((RankedEntry ranked) -> ranked.entry().occurrences())
                  .reversed())
          .thenComparing(ranked -> ranked.entry().targetTerm(), CodePointOrder.INSTANCE)
          .thenComparing(ranked -> ranked.entry().targetLanguage(), CodePointOrder.INSTANCE);

  /** The order of the rows of {@code glossary.csv}. */
  @Override
  public int compareTo(RankedEntry other) {
    return ORDER.compare(this, other);
  }
}
