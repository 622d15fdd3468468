// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import java.util.Optional;

/**
 * What the gold says of one mention.
 *
 * @param row the gold's row of the term; nothing if the bracket holds no such term
 */
public record Answer(Optional<GoldRow> row) {
  /** The bracket holds no such term. */
  public static final Answer NO_TERM = new Answer(Optional.empty());

  /** Whether the bracket holds the term at all. */
  public boolean isTerm() {
    return row.isPresent();
  }

  /** Whether {@code gloss}, as written, is right. */
  public boolean accepts(String gloss) {
    return row.filter(term -> term.accepts(Folding.fold(gloss))).isPresent();
  }
}
