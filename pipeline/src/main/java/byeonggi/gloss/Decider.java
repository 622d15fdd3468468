// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserDictionary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The second pass: settles each mention with what the whole archive knows. Thread-safe. */
public final class Decider {
  private final CorpusEvidence corpus;
  private final UserDictionary dictionary;

  Decider(CorpusEvidence corpus, UserDictionary dictionary) {
    this.corpus = corpus;
    this.dictionary = dictionary;
  }

  /**
   * Chooses among the choices of a mention.
   *
   * @param proposal the mention
   * @param archive counts that hold at least all mentions of the proposal's term
   * @return the pair, or nothing if the mention is no term after all
   */
  public Optional<Pair> decide(Proposal proposal, TermCounts archive) {
    List<Choice> choices = proposal.choices();
    boolean[] rejected = new boolean[choices.size()];
    for (int i = 0; i < rejected.length; i++) {
      Choice choice = choices.get(i);
      Optional<Decision> decision = dictionary.decision(proposal.term(), choice.gloss());
      if (decision.equals(Optional.of(Decision.APPROVED))) {
        return Optional.of(pair(proposal, choice, 1, "dictionary"));
      }
      if (decision.equals(Optional.of(Decision.STOP))) {
        return Optional.empty();
      }
      rejected[i] = decision.equals(Optional.of(Decision.REJECTED));
    }
    return byEvidence(proposal, rejected, archive.of(proposal.term()));
  }

  /**
   * A rejected choice can't be chosen but keeps its part of the probability: where people say that
   * the evidence misled, the next best choice is not sure either.
   */
  private Optional<Pair> byEvidence(
      Proposal proposal, boolean[] rejected, Map<String, TermCounts.Counts> counts) {
    List<Choice> choices = proposal.choices();
    double[] scores = new double[choices.size() + 1];
    int noTerm = choices.size();
    scores[noTerm] = proposal.noTermScore();
    int best = noTerm;
    for (int i = 0; i < choices.size(); i++) {
      scores[i] = choices.get(i).score() + corpus.weigh(proposal, choices.get(i), counts);
      if (!rejected[i] && scores[i] > scores[best]) {
        best = i;
      }
    }
    if (best == noTerm) {
      return Optional.empty();
    }
    Choice chosen = choices.get(best);
    boolean settledByCorpus = best > 0 && !rejected[0];
    return Optional.of(
        pair(
            proposal,
            chosen,
            Softmax.of(scores)[best],
            settledByCorpus ? "corpus" : chosen.pairing()));
  }

  private static Pair pair(Proposal proposal, Choice choice, double confidence, String pairing) {
    return new Pair(
        proposal,
        choice.language(),
        choice.gloss(),
        GlossLanguage.of(choice.gloss()),
        confidence,
        pairing);
  }
}
