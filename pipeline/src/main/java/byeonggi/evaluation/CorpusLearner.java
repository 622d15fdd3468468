// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.Choice;
import byeonggi.gloss.CorpusEvidence;
import byeonggi.gloss.Features;
import byeonggi.gloss.Proposal;
import byeonggi.gloss.TermCounts;
import byeonggi.gloss.TermForm;
import byeonggi.gloss.TermForm.ScriptClass;
import byeonggi.gloss.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Learns the weights of what the rest of the archive says, on top of the scores that the first pass
 * gave. Those must come from weights that were learnt without the mention's document: else the
 * first pass looks surer than it is, and the archive has nothing to mend.
 */
final class CorpusLearner {
  /** Three features against some hundred terms that recur: drawn to 0 more than local ones. */
  private static final double COMMON_PENALTY = 1;

  private static final double CLASS_PENALTY = 4;

  private record Case(Proposal proposal, Answer answer, TermCounts archive) {
    ScriptClass scriptClass() {
      return TermForm.of(proposal.term()).scriptClass();
    }

    Features features(Choice choice) {
      return CorpusEvidence.features(proposal, choice, archive);
    }

    boolean canBeRight() {
      return !answer.isTerm()
          || proposal.choices().stream().anyMatch(choice -> answer.accepts(choice.gloss()));
    }
  }

  Weights learn(CrossFit fit) {
    List<Case> cases = cases(fit);
    TreeSet<String> features = new TreeSet<>();
    for (Case one : cases) {
      one.proposal().choices().forEach(choice -> features.addAll(one.features(choice).names()));
    }
    WeightSlots slots = new WeightSlots(features);
    return slots.weights(
        new ChoiceLearner(slots.penalties(COMMON_PENALTY, CLASS_PENALTY))
            .learn(cases.stream().map(one -> example(one, slots)).toList()));
  }

  private static List<Case> cases(CrossFit fit) {
    TermCounts counts = fit.counts();
    List<Case> cases = new ArrayList<>();
    for (CrossFit.Fitted fitted : fit.documents()) {
      for (int i = 0; i < fitted.proposals().size(); i++) {
        Optional<Answer> answer = fitted.document().mentions().get(i).answer();
        Optional<Proposal> proposal = fitted.proposals().get(i);
        if (answer.isPresent() && proposal.isPresent()) {
          cases.add(new Case(proposal.get(), answer.get(), counts));
        }
      }
    }
    return cases.stream().filter(Case::canBeRight).toList();
  }

  private static ChoiceExample example(Case one, WeightSlots slots) {
    ChoiceExample.Builder example = new ChoiceExample.Builder();
    for (Choice choice : one.proposal().choices()) {
      Features said = one.features(choice);
      example.add(
          slots.numbers(said, one.scriptClass()),
          slots.values(said),
          choice.score(),
          one.answer().accepts(choice.gloss()));
    }
    return example
        .add(new int[0], new double[0], one.proposal().noTermScore(), !one.answer().isTerm())
        .build();
  }
}
