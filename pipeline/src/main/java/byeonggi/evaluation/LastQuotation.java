// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.Optional;

/** What stands in quotation marks at the end of a text. */
final class LastQuotation {
  private static final String OPENING = "‘“「『《〈«'\"";
  private static final String CLOSING = "’”」』》〉»'\"";

  private LastQuotation() {}

  /** What the marks hold that close where {@code text} ends; nothing if none do. */
  static Optional<String> of(String text) {
    String stripped = text.stripTrailing();
    int last = stripped.length() - 1;
    int kind = last < 0 ? -1 : CLOSING.indexOf(stripped.charAt(last));
    if (kind < 0) {
      return Optional.empty();
    }
    int opening = stripped.lastIndexOf(OPENING.charAt(kind), last - 1);
    return opening < 0 || opening + 1 == last
        ? Optional.empty()
        : Optional.of(stripped.substring(opening + 1, last));
  }
}
