// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.text.CodePointOrder;
import java.util.Comparator;

/**
 * A spilled file that a step leaves for the end of the run.
 *
 * @param kind what it holds
 * @param name the path or URI, as its writer gave it
 */
record KeptFile(Kind kind, String name) implements Comparable<KeptFile> {

  /** What a file holds. */
  enum Kind {
    /** Rows of {@code occurrences.csv}, sorted by place. */
    OCCURRENCES,
    /** Rows of {@code glossary.csv}, sorted by rank. */
    ENTRIES,
    /** Rows of the table of rejections, sorted by place. */
    REJECTIONS,
    /** Rows of {@code findings.csv} about the prose, sorted by place. */
    FINDINGS,
    /** What was extracted from documents, for the state of the next run. */
    STATES
  }

  private static final Comparator<KeptFile> ORDER =
      Comparator.comparing(KeptFile::kind).thenComparing(KeptFile::name, CodePointOrder.INSTANCE);

  @Override
  public int compareTo(KeptFile other) {
    return ORDER.compare(this, other);
  }
}
