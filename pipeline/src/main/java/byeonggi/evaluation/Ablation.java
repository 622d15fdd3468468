// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.gloss.CorpusEvidence;
import byeonggi.gloss.GlossTools;
import byeonggi.gloss.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each evidence brings: cross-validations that leave out one evidence each, in learning and in
 * judging. What the evidence says of the candidates is looked at once and shared by all; which
 * spans are candidates at all is left as it is.
 */
public final class Ablation {
  private static final String CORPUS =
      CorpusEvidence.PREFIX.substring(0, CorpusEvidence.PREFIX.length() - 1);

  private final List<AnnotatedDocument> documents;
  private final Folds folds;
  private final Function<String, Learner> learners;
  private final GlossTools tools;

  /**
   * Prepares.
   *
   * @param documents what to learn from and to test on, with names of their own
   * @param folds how they are dealt
   * @param learners gives, for the name of an evidence, what learns without it
   * @param tools what the documents' mentions were judged with
   */
  public Ablation(
      List<AnnotatedDocument> documents,
      Folds folds,
      Function<String, Learner> learners,
      GlossTools tools) {
    this.documents = List.copyOf(documents);
    this.folds = folds;
    this.learners = learners;
    this.tools = tools;
  }

  /**
   * Cross-validates without each evidence that says anything of these documents, in order of their
   * names; the costly step. Without the archive's evidence nothing has to be learnt anew.
   *
   * @param whole the cross-validation with all evidence, of the same documents and folds
   * @param watcher told before each
   */
  public List<Trial> trials(CrossValidation whole, AblationWatcher watcher) {
    Set<String> names = evidence();
    List<Trial> trials = new ArrayList<>();
    for (String name : names) {
      watcher.begins(name, trials.size() + 1, names.size());
      trials.add(trial(name, name.equals(CORPUS) ? whole.pairsWithoutArchive() : without(name)));
    }
    return List.copyOf(trials);
  }

  /** The pairs of a cross-validation as a trial. */
  public static Trial trial(String name, List<Pair> pairs) {
    return new Trial(name, pairs.stream().map(Prediction::of).toList());
  }

  private List<Pair> without(String name) {
    return CrossValidation.of(documents, folds, learners.apply(name), tools, FoldWatcher.NONE)
        .pairs();
  }

  private Set<String> evidence() {
    Set<String> names =
        documents.stream()
            .flatMap(document -> document.mentions().stream())
            .flatMap(mention -> mention.candidates().stream())
            .flatMap(judged -> judged.features().names().stream())
            .distinct()
            .map(feature -> feature.substring(0, feature.indexOf('.')))
            .collect(Collectors.toCollection(TreeSet::new));
    names.add(CORPUS);
    return names;
  }
}
