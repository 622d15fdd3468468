// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.gloss.Reasons;
import byeonggi.text.CodePointOrder;
import java.util.Comparator;

/**
 * One mention in the archive, with the entry that it is counted in.
 *
 * @param document the document's name
 * @param line line of the opening bracket, from 1
 * @param column its column, from 1, in code points
 * @param sourceTerm the source term as written here
 * @param sourceLanguage its BCP 47 tag
 * @param targetTerm the gloss as written here; empty for none
 * @param targetLanguage its BCP 47 tag
 * @param confidencePerMille the probability that the pair is right, in thousandths
 * @param pairing the name of the evidence that decided
 * @param left the text left of the bracket
 * @param inside the text in the bracket
 * @param right the text right of the bracket
 * @param id the entry's id
 * @param reasons why it has this gloss and no other; not in the table
 */
public record Occurrence(
    String document,
    int line,
    int column,
    String sourceTerm,
    String sourceLanguage,
    String targetTerm,
    String targetLanguage,
    int confidencePerMille,
    String pairing,
    String left,
    String inside,
    String right,
    String id,
    Reasons reasons)
    implements Comparable<Occurrence> {

  private static final Comparator<Occurrence> ORDER =
      Comparator.comparing(Occurrence::document, CodePointOrder.INSTANCE)
          .thenComparingInt(Occurrence::line)
          .thenComparingInt(Occurrence::column);

  /** An occurrence as the table has it: of the reasons nothing is known. */
  public Occurrence(
      String document,
      int line,
      int column,
      String sourceTerm,
      String sourceLanguage,
      String targetTerm,
      String targetLanguage,
      int confidencePerMille,
      String pairing,
      String left,
      String inside,
      String right,
      String id) {
    this(
        document,
        line,
        column,
        sourceTerm,
        sourceLanguage,
        targetTerm,
        targetLanguage,
        confidencePerMille,
        pairing,
        left,
        inside,
        right,
        id,
        Reasons.NONE);
  }

  /** The same without what stands around: of it there may be millions. */
  public Occurrence withoutContext() {
    return new Occurrence(
        document,
        line,
        column,
        sourceTerm,
        sourceLanguage,
        targetTerm,
        targetLanguage,
        confidencePerMille,
        pairing,
        "",
        "",
        "",
        id);
  }

  /**
   * Orders by place. Not consistent with {@code equals}: mentions of one bracket compare as equal
   * and keep the order of the bracket in a stable sort.
   */
  @Override
  public int compareTo(Occurrence other) {
    return ORDER.compare(this, other);
  }
}
