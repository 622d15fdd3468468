// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.dictionary.UserEntry;
import java.util.List;
import java.util.Optional;

/**
 * What a run came to.
 *
 * @param documents documents given
 * @param read documents read
 * @param failed documents of which something could not be read
 * @param inPart those of the failed ones that were read in part; what was read counts
 * @param skipped files and entries of containers that were passed over; documents are read, failed
 *     or skipped
 * @param mentions mentions counted
 * @param terms distinct source terms (with their languages) of the glossary
 * @param entries rows of the glossary
 * @param toReview rows marked for review
 * @param findings rows of {@code findings.csv}
 * @param frequent the most frequent pairs, most frequent first, at most ten
 * @param approvedNowhere pairs of the user's dictionaries that are approved and have no row in the
 *     glossary, since they stand nowhere in the articles
 * @param state what was had of the state of an earlier run; nothing if none is kept
 * @param files the paths or URIs of the files written, in the order they are best looked at
 */
public record ExtractSummary(
    long documents,
    long read,
    long failed,
    long inPart,
    long skipped,
    long mentions,
    long terms,
    long entries,
    long toReview,
    long findings,
    List<FrequentPair> frequent,
    List<UserEntry> approvedNowhere,
    Optional<StateUse> state,
    List<String> files) {

  /**
   * A frequent pair.
   *
   * @param sourceTerm the source term
   * @param targetTerm its gloss
   * @param occurrences how often the pair occurs
   */
  public record FrequentPair(String sourceTerm, String targetTerm, long occurrences) {}

  /** Copies the lists. */
  public ExtractSummary {
    frequent = List.copyOf(frequent);
    approvedNowhere = List.copyOf(approvedNowhere);
    files = List.copyOf(files);
  }
}
