// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.Optional;

/** Bounds what the HTML parser gets: each tag and entity may become an object. Linear. */
final class HtmlBound {
  private HtmlBound() {}

  /** Where the text must be cut, if it must. */
  static Optional<Bound> of(String text, Limits limits) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '<' || c == '&') && ++signs > limits.documentMarkup()) {
        return Optional.of(new Bound(i, Limit.DOCUMENT_MARKUP.exceeded(limits.documentMarkup())));
      }
    }
    return Optional.empty();
  }
}
