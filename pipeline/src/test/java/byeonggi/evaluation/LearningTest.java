// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.UserDictionary;
import byeonggi.gloss.GlossTools;
import byeonggi.gloss.Pair;
import byeonggi.gloss.Weights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LearningTest {
  private static GlossTools tools;
  private static Gold gold;
  private static List<AnnotatedDocument> documents;
  private static Domains domains;

  @BeforeAll
  static void readDocuments() throws Exception {
    Path folder =
        Path.of(LearningTest.class.getResource("/byeonggi/evaluation/learning/gold.tsv").toURI())
            .getParent();
    tools = new GlossTools(new Weights(Map.of()), UserDictionary.EMPTY);
    gold = Gold.read(folder.resolve("gold.tsv"));
    documents = new AnnotatedArchive(tools.judge()).read(folder, gold);
    domains = Domains.read(folder.resolve("domains.tsv"));
  }

  private static Set<String> names(List<AnnotatedDocument> documents) {
    return new HashSet<>(documents.stream().map(AnnotatedDocument::name).toList());
  }

  @Test
  void everyDocumentIsHeldOnceAndNeverLearntFromThen() {
    List<Fold> folds = Folds.byDocument(4).deal(documents);
    assertEquals(4, folds.size());
    List<String> held = new ArrayList<>();
    for (Fold fold : folds) {
      Set<String> learnt = names(fold.rest());
      fold.held().forEach(document -> held.add(document.name()));
      fold.held().forEach(document -> assertTrue(!learnt.contains(document.name())));
      assertEquals(documents.size(), fold.held().size() + fold.rest().size());
    }
    assertEquals(documents.size(), held.size());
    assertEquals(names(documents), Set.copyOf(held));
  }

  @Test
  void documentsOfADomainAreHeldTogether() {
    for (Fold fold : new Folds(3, domains::of).deal(documents)) {
      Set<String> held = new HashSet<>(names(fold.held()).stream().map(domains::of).toList());
      assertEquals(1, held.size());
      fold.rest().forEach(document -> assertTrue(!held.contains(domains.of(document.name()))));
    }
  }

  @Test
  void documentsAreJudgedByWhatWasLearntFromTheOthers() {
    List<Set<String>> learntFrom = new ArrayList<>();
    Learner spy =
        rest -> {
          learntFrom.add(names(rest));
          return new RankerLearner().learn(rest);
        };
    CrossFit fit =
        CrossFit.of(
            documents,
            Folds.byDocument(3),
            new TwoStageLearner(spy, Folds.byDocument(2), tools),
            tools,
            FoldWatcher.NONE);
    assertEquals(documents, fit.documents().stream().map(CrossFit.Fitted::document).toList());
    List<Fold> folds = Folds.byDocument(3).deal(documents);
    // A fold learns once from all it may, and once for each of the two parts of the second stage.
    assertEquals(9, learntFrom.size());
    for (int i = 0; i < learntFrom.size(); i++) {
      Set<String> mayLearn = names(folds.get(i / 3).rest());
      assertTrue(mayLearn.containsAll(learntFrom.get(i)), "fold " + i / 3);
    }
  }

  @Test
  void goldOfAHeldDocumentDoesNotChangeWhatIsProposedForIt() throws Exception {
    AnnotatedDocument held = documents.get(0);
    List<AnnotatedDocument> changed = new ArrayList<>(documents);
    changed.set(
        0,
        new AnnotatedDocument(
            held.name(),
            held.mentions().stream()
                .map(m -> new AnnotatedMention(m.judged(), java.util.Optional.of(Answer.NO_TERM)))
                .toList()));
    assertEquals(proposalsOfTheFirst(documents), proposalsOfTheFirst(changed));
  }

  private static List<?> proposalsOfTheFirst(List<AnnotatedDocument> documents) {
    return CrossFit.of(documents, Folds.byDocument(3), new RankerLearner(), tools, FoldWatcher.NONE)
        .documents()
        .get(0)
        .proposals();
  }

  @Test
  void learntWeightsChooseWhatTheyWereTaught() {
    Weights weights = new RankerLearner().learn(documents);
    List<Pair> pairs = new ArrayList<>();
    for (AnnotatedDocument document : documents) {
      tools
          .withWeights(weights)
          .proposer()
          .proposeJudged(document.mentions().stream().map(AnnotatedMention::judged).toList())
          .forEach(
              proposal ->
                  tools
                      .withWeights(weights)
                      .decider()
                      .decide(proposal.orElseThrow(), new byeonggi.gloss.TermCounts())
                      .ifPresent(pairs::add));
    }
    Scores scores = Scores.of(new Matcher(gold).match(Occurrences.of(pairs, gold).predictions()));
    assertEquals(new PrecisionRecall(23, 23, 23), scores.exactPairs());
  }

  @Test
  void fixedPartOfAScoreIsNotLearntAgain() {
    // The right one leads by log 3 already, as often as it is right: nothing is left to learn.
    List<ChoiceExample> examples = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      examples.add(
          new ChoiceExample.Builder()
              .add(new int[] {0}, new double[] {1}, StrictMath.log(3), i < 3)
              .add(new int[0], new double[0], 0, i == 3)
              .build());
    }
    assertEquals(0, new ChoiceLearner(new double[] {0.01}).learn(examples)[0], 1e-4);
  }

  @Test
  void coverageTellsTermsThatNoCandidateFits() {
    Coverage coverage = Coverage.of(documents);
    assertEquals(23, coverage.mentioned().size());
    assertEquals(23, coverage.offered().size());
  }

  @Test
  void oneFoldIsNone() {
    assertThrows(IllegalArgumentException.class, () -> Folds.byDocument(1));
  }
}
