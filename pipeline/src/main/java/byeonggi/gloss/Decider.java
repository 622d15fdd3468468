// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserDictionary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The second pass: settles each mention with what the whole archive knows. Thread-safe. */
public final class Decider {
  private final CorpusEvidence corpus;
  private final UserDictionary dictionary;
  private final OptionalInt corpusNumber;
  private final OptionalInt termhoodNumber;

  Decider(Weights weights, UserDictionary dictionary) {
    this.corpus = new CorpusEvidence(weights);
    this.dictionary = dictionary;
    this.corpusNumber = weights.number(CorpusEvidence.NAME);
    this.termhoodNumber = weights.number(TermhoodEvidence.NAME);
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
        return Optional.of(pair(proposal, choice, 1, "dictionary", Reasons.NONE));
      }
      if (decision.equals(Optional.of(Decision.STOP))) {
        return Optional.empty();
      }
      rejected[i] = decision.equals(Optional.of(Decision.REJECTED));
    }
    return byEvidence(proposal, rejected, archive);
  }

  /** Whether a dictionary says that the term of a mention is none. */
  public boolean isStopped(Proposal proposal) {
    return proposal.choices().stream()
        .map(choice -> dictionary.decision(proposal.term(), choice.gloss()))
        .anyMatch(Optional.of(Decision.STOP)::equals);
  }

  /**
   * A rejected choice can't be chosen but keeps its part of the probability: where people say that
   * the evidence misled, the next best choice is not sure either.
   */
  private Optional<Pair> byEvidence(Proposal proposal, boolean[] rejected, TermCounts archive) {
    List<Choice> choices = proposal.choices();
    double[] corpusScores = new double[choices.size() + 1];
    double[] scores = new double[choices.size() + 1];
    int noTerm = choices.size();
    scores[noTerm] = proposal.noTermScore();
    int best = noTerm;
    for (int i = 0; i < choices.size(); i++) {
      corpusScores[i] = corpus.weigh(proposal, choices.get(i), archive);
      scores[i] = choices.get(i).score() + corpusScores[i];
      if (!rejected[i] && scores[i] > scores[best]) {
        best = i;
      }
    }
    if (best == noTerm) {
      return Optional.empty();
    }
    Choice chosen = choices.get(best);
    boolean settledByCorpus = best > 0 && !rejected[0];
    double[] probabilities = Softmax.of(scores);
    return Optional.of(
        pair(
            proposal,
            chosen,
            probabilities[best],
            settledByCorpus ? CorpusEvidence.NAME : chosen.pairing(),
            reasons(proposal, best, corpusScores, probabilities)));
  }

  private Reasons reasons(
      Proposal proposal, int chosen, double[] corpusScores, double[] probabilities) {
    int rival = chosen == 0 ? 1 : 0;
    for (int i = 0; i < probabilities.length; i++) {
      if (i != chosen && probabilities[i] > probabilities[rival]) {
        rival = i;
      }
    }
    boolean isTerm = rival < proposal.choices().size();
    return new Reasons(
        points(proposal, chosen, corpusScores).above(points(proposal, rival, corpusScores)),
        isTerm,
        isTerm ? proposal.choices().get(rival).gloss() : "",
        (int) Math.round(probabilities[rival] * 1000));
  }

  /** Whether there is a term is asked by one evidence alone, and the archive has no say in it. */
  private EvidencePoints points(Proposal proposal, int number, double[] corpusScores) {
    if (number == proposal.choices().size()) {
      return with(EvidencePoints.NONE, termhoodNumber, proposal.noTermScore());
    }
    return with(proposal.choices().get(number).points(), corpusNumber, corpusScores[number]);
  }

  private static EvidencePoints with(EvidencePoints points, OptionalInt number, double part) {
    return number.isPresent() ? points.with(number.getAsInt(), part) : points;
  }

  private static Pair pair(
      Proposal proposal, Choice choice, double confidence, String pairing, Reasons reasons) {
    return new Pair(
        proposal,
        choice.language(),
        choice.gloss(),
        GlossLanguage.of(choice.gloss()),
        confidence,
        pairing,
        reasons);
  }
}
