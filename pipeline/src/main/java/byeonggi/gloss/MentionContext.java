// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.document.Mark;
import byeonggi.mention.Mention;
import byeonggi.text.Span;
import java.util.List;

/**
 * A mention with what every evidence looks at, prepared once.
 *
 * @param mention the mention
 * @param term the form of its source term
 * @param left what stands left of the bracket
 * @param clause the eojeol of it
 * @param marks emphasised stretches and links that end at the bracket or before it, in the left
 *     text's units
 */
public record MentionContext(
    Mention mention, TermForm term, LeftText left, Clause clause, List<Span> marks) {

  /** Prepares a mention. */
  static MentionContext of(Mention mention, Morphology morphology) {
    LeftText left = LeftText.of(mention.passage(), mention.bracket().span().start());
    List<Span> marks =
        mention.passage().marks().stream()
            .map(Mark::span)
            .map(left::project)
            .filter(span -> !span.isEmpty())
            .toList();
    return new MentionContext(
        mention, TermForm.of(mention.term().text()), left, Clause.of(left, morphology), marks);
  }

  /** The index of the eojeol that holds {@code offset}; of the gap before one, the one after. */
  int eojeolAt(int offset) {
    List<Eojeol> eojeols = clause.eojeols();
    for (int i = 0; i < eojeols.size(); i++) {
      if (offset < eojeols.get(i).end()) {
        return i;
      }
    }
    return eojeols.size() - 1;
  }
}
