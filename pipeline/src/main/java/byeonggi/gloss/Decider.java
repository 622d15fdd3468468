// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserDictionary;
import java.util.ArrayList;
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
    List<Choice> open = new ArrayList<>(proposal.choices().size());
    for (Choice choice : proposal.choices()) {
      Optional<Decision> decision = dictionary.decision(proposal.term(), choice.gloss());
      if (decision.isEmpty()) {
        open.add(choice);
      } else if (decision.get() == Decision.APPROVED) {
        return Optional.of(pair(proposal, choice, 1, "dictionary"));
      } else if (decision.get() == Decision.STOP) {
        return Optional.empty();
      }
    }
    return byEvidence(proposal, open, archive.of(proposal.term()));
  }

  private Optional<Pair> byEvidence(
      Proposal proposal, List<Choice> choices, Map<String, TermCounts.Counts> counts) {
    double[] scores = new double[choices.size()];
    int best = -1;
    double highest = proposal.noTermScore();
    for (int i = 0; i < scores.length; i++) {
      scores[i] = choices.get(i).score() + corpus.weigh(proposal, choices.get(i), counts);
      if (scores[i] > highest) {
        highest = scores[i];
        best = i;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    double sum = StrictMath.exp(proposal.noTermScore() - highest);
    for (double score : scores) {
      sum += StrictMath.exp(score - highest);
    }
    Choice chosen = choices.get(best);
    boolean settledByCorpus = best > 0;
    return Optional.of(
        pair(proposal, chosen, 1 / sum, settledByCorpus ? "corpus" : chosen.pairing()));
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
