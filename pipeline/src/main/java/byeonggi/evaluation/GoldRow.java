// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.List;

/**
 * What an annotator says of one bracket and one source term. Texts are folded: composed (NFC), runs
 * of white space one blank.
 *
 * @param index the row's place in the gold file, from 0
 * @param document the document's name
 * @param line line of the opening bracket, from 1
 * @param column column of the opening bracket, from 1, in code points
 * @param inside what stands in the bracket
 * @param term the source term; empty if the bracket holds none
 * @param language BCP 47 tag of the term
 * @param glosses the glosses that are right, the preferred one first; empty if the term has none
 * @param kind the word for the term's kind; may be empty
 * @param note the annotator's reason or remark; may be empty
 */
public record GoldRow(
    int index,
    String document,
    int line,
    int column,
    String inside,
    String term,
    String language,
    List<String> glosses,
    String kind,
    String note) {

  /** Copies the glosses. */
  public GoldRow {
    glosses = List.copyOf(glosses);
  }

  GoldRow withIndex(int other) {
    return new GoldRow(other, document, line, column, inside, term, language, glosses, kind, note);
  }

  /** Whether the bracket holds a term. */
  public boolean isTerm() {
    return !term.isEmpty();
  }

  /** Whether finding the term counts neither way. */
  public boolean isOptional() {
    return note.startsWith("optional");
  }

  /** Whether {@code gloss} is right; an empty one is if the term has no gloss beside it. */
  public boolean accepts(String gloss) {
    return glosses.isEmpty() ? gloss.isEmpty() : glosses.contains(gloss);
  }
}
