// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.List;

/**
 * A mention with its candidates, freed from its passage: what the first pass keeps for the second.
 *
 * @param document the document's name
 * @param line line of the opening bracket, from 1
 * @param column column of the opening bracket, from 1, in code points
 * @param term the source term as written
 * @param choices the best candidates, best first; never empty
 * @param noTermScore how much speaks for there being no term at all, on the scale of the choices
 * @param explanation what else the bracket says in Korean; may be empty
 * @param left the text left of the bracket, cut to a context
 * @param inside the text in the bracket
 * @param right the text right of the bracket, cut to a context
 * @param sentence the sentence that holds the bracket, cut to a length
 */
public record Proposal(
    String document,
    int line,
    int column,
    String term,
    List<Choice> choices,
    double noTermScore,
    String explanation,
    String left,
    String inside,
    String right,
    String sentence) {

  /** Copies the choices. */
  public Proposal {
    choices = List.copyOf(choices);
  }

  /** The same mention in a document of another name. */
  public Proposal in(String otherDocument) {
    return new Proposal(
        otherDocument,
        line,
        column,
        term,
        choices,
        noTermScore,
        explanation,
        left,
        inside,
        right,
        sentence);
  }
}
