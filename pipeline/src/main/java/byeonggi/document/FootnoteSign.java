// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code [^1](源)} as a footnote's sign and a bracket where there is such a footnote. The
 * footnotes extension would leave it to be a link.
 */
final class FootnoteSign implements LinkProcessor {
  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.destination() == null || !link.text().startsWith("^")) {
      return LinkResult.none();
    }
    String label = link.text().substring(1);
    return context.getDefinition(FootnoteDefinition.class, label) == null
        ? LinkResult.none()
        : LinkResult.replaceWith(new FootnoteReference(label), link.afterTextBracket());
  }
}
