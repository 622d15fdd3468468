// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads tables of terms whose cells are parted by commas, tabs or, where the header or each row
 * clearly says so, semicolons. {@link TermHeader} tells whether the first row is a header.
 */
public final class DelimitedTerms {
  private DelimitedTerms() {}

  /**
   * Reads a file.
   *
   * @throws MalformedTableException if it is no such table, or is not UTF-8
   * @throws IOException if the file can't be read
   */
  public static Table read(Path file) throws IOException, MalformedTableException {
    return TermHeader.table(raw(DelimitedText.of(file)));
  }

  private static RawTable raw(DelimitedText text) throws MalformedTableException {
    if (text.hasTabs()) {
      return text.partedByTabs();
    }
    if (text.firstLine().contains(";")) {
      RawTable bySemicolons = text.partedBy(';');
      if (TermHeader.hasHeader(bySemicolons)) {
        return bySemicolons;
      }
      RawTable byCommas = text.partedBy(',');
      return TermHeader.hasOnlyPairs(bySemicolons) && !TermHeader.hasOnlyPairs(byCommas)
          ? bySemicolons
          : byCommas;
    }
    return text.partedBy(',');
  }
}
