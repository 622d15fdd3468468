// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.document.Passage;
import byeonggi.document.Place;
import byeonggi.gloss.Concordance;
import byeonggi.gloss.Proposal;
import byeonggi.mention.Bracket;
import byeonggi.mention.Mention;
import byeonggi.mention.Rejected;
import byeonggi.text.CodePointOrder;
import java.util.Comparator;

/**
 * A parenthetical, or a term found in one, that is not in the glossary.
 *
 * @param document the document's name
 * @param line line of the opening bracket, from 1
 * @param column its column, from 1, in code points
 * @param term the term as written, or empty if the bracket was found to hold none
 * @param reason why it is not in the glossary, in a few words of English that are the same for all
 *     of its sort
 * @param left the text left of the bracket
 * @param inside the text in the bracket
 * @param right the text right of the bracket
 */
public record Rejection(
    String document,
    int line,
    int column,
    String term,
    String reason,
    String left,
    String inside,
    String right)
    implements Comparable<Rejection> {

  /** Nothing stands beside the term that could be its gloss, not even an empty one. */
  public static final String NO_CANDIDATE = "nothing beside it";

  /** The evidence speaks more for no term than for any gloss. */
  public static final String NO_TERM = "judged no term";

  /** The document is over a limit, and the term was not judged any more. */
  public static final String OVER_LIMIT = "over a limit";

  /** A dictionary of the user stops the term or rejects the pair. */
  public static final String DICTIONARY = "dictionary";

  private static final Comparator<Rejection> ORDER =
      Comparator.comparing(Rejection::document, CodePointOrder.INSTANCE)
          .thenComparingInt(Rejection::line)
          .thenComparingInt(Rejection::column)
          .thenComparing(Rejection::term, CodePointOrder.INSTANCE)
          .thenComparing(Rejection::reason, CodePointOrder.INSTANCE);

  /** A parenthetical that holds no term. */
  public static Rejection of(Rejected rejected) {
    return of(rejected.passage(), rejected.bracket(), "", rejected.reason().words());
  }

  /** A term that the first pass drops. */
  public static Rejection of(Mention mention, String reason) {
    return of(mention.passage(), mention.bracket(), mention.term().text(), reason);
  }

  /** A term that the second pass rejects. */
  public static Rejection of(Proposal proposal, String reason) {
    return new Rejection(
        proposal.document(),
        proposal.line(),
        proposal.column(),
        proposal.term(),
        reason,
        proposal.left(),
        proposal.inside(),
        proposal.right());
  }

  private static Rejection of(Passage passage, Bracket bracket, String term, String reason) {
    Place place = passage.places().placeOf(bracket.span().start());
    Concordance around = Concordance.of(passage, bracket);
    return new Rejection(
        passage.document(),
        place.line(),
        place.column(),
        term,
        reason,
        around.left(),
        around.inside(),
        around.right());
  }

  /** The same rejection in a document of another name. */
  public Rejection in(String otherDocument) {
    return new Rejection(otherDocument, line, column, term, reason, left, inside, right);
  }

  /** Orders by place, then term and reason; what stands around follows from the place. */
  @Override
  public int compareTo(Rejection other) {
    return ORDER.compare(this, other);
  }
}
