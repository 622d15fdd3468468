// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import java.util.Comparator;
import java.util.Map;

/** A merged row with what its place in the glossary depends on. */
record RankedReview(RankedEntry ranked, Review review, Map<String, String> others)
    implements Comparable<RankedReview> {
  private static final Comparator<RankedReview> ORDER =
      Comparator.comparing(RankedReview::ranked).thenComparing(row -> row.ranked().entry().id());

  @Override
  public int compareTo(RankedReview other) {
    return ORDER.compare(this, other);
  }

  ReviewedEntry reviewed() {
    return new ReviewedEntry(ranked.entry(), review, others);
  }
}
