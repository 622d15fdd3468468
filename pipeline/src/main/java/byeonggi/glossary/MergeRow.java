// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.text.CodePointOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

/** A row of one of the glossaries that are merged. */
record MergeRow(String source, ReviewedEntry reviewed) {

  /**
   * Which of two rows about one pair knows more of the archive. Total over all that the program
   * writes, so that the order of the glossaries does not matter.
   */
  static final Comparator<MergeRow> RICHER_LAST =
      Comparator.comparingLong((MergeRow row) -> row.entry().occurrences())
          .thenComparingLong(row -> row.entry().documents())
          .thenComparingInt(row -> row.entry().confidencePerMille())
          .thenComparing(row -> !row.entry().review())
          .thenComparing(by(Entry::example))
          .thenComparing(by(Entry::exampleDocument))
          .thenComparing(by(Entry::explanation))
          .thenComparing(by(Entry::partOfSpeech))
          .thenComparing(by(Entry::pairing))
          .thenComparing(by(Entry::kind))
          .thenComparing(by(Entry::sourceTerm))
          .thenComparing(by(Entry::targetTerm))
          .thenComparing(by(Entry::sourceLanguage))
          .thenComparing(by(Entry::targetLanguage))
          .thenComparing(row -> row.reviewed().review().note(), CodePointOrder.INSTANCE);

  /** Which of two decisions was made later, and of those of one date any order that is total. */
  static final Comparator<MergeRow> LATER_LAST =
      Comparator.comparing((MergeRow row) -> row.reviewed().review().day().orElse(LocalDate.MIN))
          .thenComparing(row -> row.reviewed().review().reviewer(), CodePointOrder.INSTANCE)
          .thenComparing(row -> row.reviewed().review().date(), CodePointOrder.INSTANCE)
          .thenComparing(by(Entry::sourceTerm))
          .thenComparing(by(Entry::targetTerm))
          .thenComparing(by(Entry::kind))
          .thenComparing(RICHER_LAST);

  /**
   * Which of two decisions stands: the later, and any that is dated over one that is not; of the
   * same date the one that keeps more out, until a person settles it.
   */
  static final Comparator<MergeRow> DECIDING_LAST =
      Comparator.comparing((MergeRow row) -> row.reviewed().review().day().orElse(LocalDate.MIN))
          .thenComparing(MergeRow::status)
          .thenComparing(LATER_LAST);

  private static Comparator<MergeRow> by(Function<Entry, String> cell) {
    return Comparator.comparing(row -> cell.apply(row.entry()), CodePointOrder.INSTANCE);
  }

  Entry entry() {
    return reviewed.entry();
  }

  Status status() {
    return entry().status();
  }

  boolean isDecision() {
    return status().isDecision();
  }
}
