// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.text.CodePointOrder;
import java.util.Comparator;

/**
 * A document, or part of one, that could not be read.
 *
 * @param document the document's name
 * @param stage what was being done
 * @param error what went wrong, in a word or two
 * @param detail more about it; may be empty
 */
public record Failure(String document, String stage, String error, String detail)
    implements Comparable<Failure> {

  private static final Comparator<Failure> ORDER =
      Comparator.comparing(Failure::document, CodePointOrder.INSTANCE)
          .thenComparing(Failure::stage, CodePointOrder.INSTANCE)
          .thenComparing(Failure::error, CodePointOrder.INSTANCE)
          .thenComparing(Failure::detail, CodePointOrder.INSTANCE);

  /** Orders by document, then by the other columns. */
  @Override
  public int compareTo(Failure other) {
    return ORDER.compare(this, other);
  }
}
