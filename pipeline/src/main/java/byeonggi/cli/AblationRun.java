// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.evaluation.Ablation;
import byeonggi.evaluation.AnnotatedDocument;
import byeonggi.evaluation.Baseline;
import byeonggi.evaluation.Comparison;
import byeonggi.evaluation.CrossValidation;
import byeonggi.evaluation.Domains;
import byeonggi.evaluation.Gold;
import byeonggi.evaluation.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Holds a cross-validation against those without one evidence each, and against the baselines. */
final class AblationRun {
  private final List<AnnotatedSet> sets;
  private final Domains domains;
  private final Consumer<String> progress;

  /**
   * Prepares.
   *
   * @param sets what the cross-validation was of
   * @param domains what its documents are about, as far as is known
   * @param progress is told what is begun
   */
  AblationRun(List<AnnotatedSet> sets, Domains domains, Consumer<String> progress) {
    this.sets = List.copyOf(sets);
    this.domains = domains;
    this.progress = progress;
  }

  /**
   * Runs, and tells in tables.
   *
   * @param whole the cross-validation with all evidence
   * @param ablation makes those without one
   * @param style how a table is written
   */
  List<String> lines(
      CrossValidation whole, Ablation ablation, Function<TextTable, List<String>> style) {
    List<Trial> trials = trials(whole, ablation);
    AblationText text = new AblationText(style);
    for (AnnotatedSet set : sets) {
      text.add(set.name(), compare(set.gold(), trials));
    }
    return text.lines(compare(Gold.joined(sets.stream().map(AnnotatedSet::gold).toList()), trials));
  }

  private List<Trial> trials(CrossValidation whole, Ablation ablation) {
    List<Trial> trials = new ArrayList<>();
    trials.add(Ablation.trial("all evidence", whole.pairs()));
    ablation
        .trials(
            whole,
            (evidence, number, of) ->
                progress.accept("without %s, %d of %d".formatted(evidence, number, of)))
        .forEach(trial -> trials.add(new Trial("without " + trial.name(), trial.predictions())));
    List<AnnotatedDocument> documents =
        sets.stream().flatMap(set -> set.documents().stream()).toList();
    Baseline.ALL.forEach(baseline -> trials.add(baseline.trial(documents)));
    return trials;
  }

  private List<Comparison> compare(Gold gold, List<Trial> trials) {
    return trials.stream()
        .map(trial -> Comparison.of(gold, trials.get(0), trial, domains))
        .toList();
  }
}
