// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import byeonggi.glossary.Entry;
import byeonggi.text.CodePointOrder;
import java.util.Comparator;

/**
 * Something that a terminologist should look at.
 *
 * @param severity how much it weighs
 * @param rule what was looked for
 * @param sourceTerm the source term; may be empty
 * @param sourceLanguage its BCP 47 tag; empty if there is no term
 * @param targetTerm the gloss, or the Korean word; may be empty
 * @param detail what is wrong, in a sentence for people
 * @param suggestion what to write instead, or to do; may be empty
 * @param document the document's name
 * @param line from 1
 * @param column from 1, in code points
 */
public record Finding(
    Severity severity,
    Rule rule,
    String sourceTerm,
    String sourceLanguage,
    String targetTerm,
    String detail,
    String suggestion,
    String document,
    int line,
    int column)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::document, CodePointOrder.INSTANCE)
          .thenComparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::sourceTerm, CodePointOrder.INSTANCE)
          .thenComparing(Finding::sourceLanguage, CodePointOrder.INSTANCE)
          .thenComparing(Finding::targetTerm, CodePointOrder.INSTANCE)
          .thenComparing(Finding::detail, CodePointOrder.INSTANCE)
          .thenComparing(Finding::suggestion, CodePointOrder.INSTANCE)
          .thenComparing(Finding::severity);

  /** What is amiss with an entry; its place is told later. */
  static Finding about(Entry row, Rule rule, Severity severity, String detail, String suggestion) {
    return new Finding(
        severity,
        rule,
        row.sourceTerm(),
        row.sourceLanguage(),
        row.targetTerm(),
        detail,
        suggestion,
        "",
        0,
        0);
  }

  /** The same finding at another place. */
  public Finding at(String otherDocument, int otherLine, int otherColumn) {
    return new Finding(
        severity,
        rule,
        sourceTerm,
        sourceLanguage,
        targetTerm,
        detail,
        suggestion,
        otherDocument,
        otherLine,
        otherColumn);
  }

  /** The same finding in a document of another name. */
  public Finding in(String otherDocument) {
    return at(otherDocument, line, column);
  }

  /** Orders by place, then by rule and terms. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
