// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/**
 * What the other mentions of a source term say of a choice: the span that recurs under different
 * left contexts, and the gloss that was settled elsewhere.
 */
public final class CorpusEvidence {
  static final String NAME = "corpus";

  /** With what the names of its features begin. */
  public static final String PREFIX = NAME + ".";

  private final Weights weights;

  CorpusEvidence(Weights weights) {
    this.weights = weights;
  }

  /** The weighed evidence of the archive for one choice. */
  double weigh(Proposal proposal, Choice choice, TermCounts archive) {
    return weights.score(features(proposal, choice, archive), TermForm.classOf(proposal.term()));
  }

  /**
   * What the archive says; the mention itself is not counted as a witness.
   *
   * @param proposal the mention
   * @param choice one of its choices
   * @param archive counts that hold at least all mentions of its term, this one included
   */
  public static Features features(Proposal proposal, Choice choice, TermCounts archive) {
    Features features = new Features();
    TermCounts.Counts own =
        archive.of(proposal.term()).getOrDefault(choice.gloss(), TermCounts.Counts.NONE);
    boolean isBest = proposal.choices().get(0).gloss().equals(choice.gloss());
    long total = archive.mentions(proposal.term()) - 1;
    long best = Math.max(0, own.best() - (isBest ? 1 : 0));
    if (total <= 0) {
      return features;
    }
    features.add(PREFIX + "settledShare", (double) best / total);
    features.add(PREFIX + "settled", Math.min(StrictMath.log1p((double) best), 4));
    long proposed = Math.min(own.proposed() - 1, total);
    features.add(PREFIX + "recurs", (double) Math.max(0, proposed) / total);
    return features;
  }
}
