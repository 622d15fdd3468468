// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.document.Passage;
import byeonggi.document.Place;
import byeonggi.mention.Mention;
import java.util.List;
import java.util.Optional;

/** The first pass: judges the candidates of a mention by what stands around it. Thread-safe. */
public final class Proposer {

  /**
   * Proposes glosses for a mention.
   *
   * @return the mention with its best choices, or nothing if it surely is no term
   */
  public Optional<Proposal> propose(Mention mention) {
    Passage passage = mention.passage();
    Place place = passage.places().placeOf(mention.bracket().span().start());
    String left = passage.text().substring(0, mention.bracket().span().start());
    String right = passage.text().substring(mention.bracket().span().end());
    String word = left.strip().replaceAll("(?s)^.*\\s", "");
    return Optional.of(
        new Proposal(
            passage.document(),
            place.line(),
            place.column(),
            mention.term().text(),
            List.of(new Choice(word, 0, 0, "und", "position")),
            "",
            left,
            mention.bracket().inside().of(passage.text()),
            right,
            passage.text()));
  }
}
