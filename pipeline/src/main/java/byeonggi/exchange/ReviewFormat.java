// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.glossary.Review;
import byeonggi.glossary.ReviewedEntry;
import java.io.IOException;
import java.util.List;

/**
 * A format that a person reviews the glossary in and gives back as a dictionary. It takes the rows
 * of the glossary as they are, whatever the export's direction: also those without a gloss, and
 * what a person decided against.
 */
interface ReviewFormat extends Format {

  /**
   * Writes the format's files. Each row is written, or {@linkplain ExportFiles#drop dropped} with a
   * reason: the caller counts.
   *
   * @param rows what the user selected, in order of the glossary
   * @param files where to write
   * @return how many rows were written
   */
  int writeRows(List<ReviewedEntry> rows, ExportFiles files) throws IOException;

  @Override
  default int write(List<TermPair> pairs, ExportFiles files) throws IOException {
    return writeRows(
        pairs.stream().map(pair -> new ReviewedEntry(pair.entry(), Review.NONE)).toList(), files);
  }
}
