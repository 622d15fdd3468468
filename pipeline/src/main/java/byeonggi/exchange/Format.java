// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.IOException;
import java.util.List;

/** What a tool imports. Stateless; registered in {@link Formats}. */
public interface Format {

  /** The word for {@code --format}: small letters, digits, hyphens. */
  String name();

  /** What it is and which tools take it, in one line of at most 80 columns. */
  String summary();

  /**
   * Writes the format's files. Each pair is written, or {@linkplain ExportFiles#drop dropped} with
   * a reason: the caller counts.
   *
   * @param pairs what the user selected; of each source the best translation comes first
   * @param files where to write
   * @return how many pairs were written
   */
  int write(List<TermPair> pairs, ExportFiles files) throws IOException;
}
