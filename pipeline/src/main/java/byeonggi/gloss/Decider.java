// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.Optional;

/** The second pass: settles each mention with what the whole archive knows. Thread-safe. */
public final class Decider {

  /**
   * Chooses among the choices of a mention.
   *
   * @param proposal the mention
   * @param archive counts that hold at least all mentions of the proposal's term
   * @return the pair, or nothing if the mention is no term after all
   */
  public Optional<Pair> decide(Proposal proposal, TermCounts archive) {
    Choice best = proposal.choices().get(0);
    return Optional.of(
        new Pair(proposal, best.language(), best.gloss(), "ko", 0.5, best.pairing()));
  }
}
