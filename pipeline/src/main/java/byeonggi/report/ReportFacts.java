// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import java.util.List;

/**
 * What a page tells of its run.
 *
 * @param version the program's version
 * @param documentsRead how many documents were read whole
 * @param reviewBelowPerMille entries with less confidence are marked for review
 * @param dictionaryRows rows of the user's dictionaries
 * @param analysed whether it was asked what the terms name
 * @param evidences the names of the evidences by their numbers
 */
public record ReportFacts(
    String version,
    long documentsRead,
    int reviewBelowPerMille,
    int dictionaryRows,
    boolean analysed,
    List<String> evidences) {

  /** Copies the names. */
  public ReportFacts {
    evidences = List.copyOf(evidences);
  }
}
