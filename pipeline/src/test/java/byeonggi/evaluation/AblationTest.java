// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.UserDictionary;
import byeonggi.gloss.GlossTools;
import byeonggi.gloss.Weights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AblationTest {
  private static final Folds FOLDS = Folds.byDocument(2);

  private static GlossTools tools;
  private static List<AnnotatedDocument> documents;

  @BeforeAll
  static void readDocuments() throws Exception {
    Path folder =
        Path.of(AblationTest.class.getResource("/byeonggi/evaluation/learning/gold.tsv").toURI())
            .getParent();
    tools = new GlossTools(new Weights(Map.of()), UserDictionary.EMPTY);
    documents =
        new AnnotatedArchive(tools.judge()).read(folder, Gold.read(folder.resolve("gold.tsv")));
  }

  private static CrossValidation whole() {
    return CrossValidation.of(documents, FOLDS, new RankerLearner(), tools, FoldWatcher.NONE);
  }

  private static Ablation ablation(List<String> asked) {
    return new Ablation(
        documents,
        FOLDS,
        name -> {
          asked.add(name);
          return new RankerLearner().without(name);
        },
        tools);
  }

  @Test
  void evidenceLeftOutGetsNoWeightAndTheOthersDo() {
    Map<String, double[]> weights =
        new RankerLearner().without("quotation").without("length").learn(documents).asMap();
    assertFalse(weights.keySet().stream().anyMatch(name -> name.startsWith("quotation.")));
    assertFalse(weights.keySet().stream().anyMatch(name -> name.startsWith("length.")));
    assertTrue(weights.keySet().stream().anyMatch(name -> name.startsWith("morphology.")));
  }

  @Test
  void eachEvidenceThatSpeaksIsLeftOutOnce() {
    List<String> asked = new ArrayList<>();
    List<String> told = new ArrayList<>();
    List<Trial> trials =
        ablation(asked).trials(whole(), (name, number, of) -> told.add(number + "/" + of + name));
    List<String> names = trials.stream().map(Trial::name).toList();
    assertTrue(names.containsAll(List.of("corpus", "length", "morphology", "transcription")));
    assertFalse(names.contains("dictionary"), "nobody approved anything here");
    assertEquals(names.stream().sorted().distinct().toList(), names);
    assertEquals("1/" + names.size() + names.get(0), told.get(0));
    assertEquals(names.stream().filter(name -> !name.equals("corpus")).toList(), asked);
  }

  @Test
  void withoutTheArchiveMentionsAreDecidedByThemselves() {
    CrossValidation whole = whole();
    Trial corpus =
        ablation(new ArrayList<>()).trials(whole, (name, number, of) -> {}).stream()
            .filter(trial -> trial.name().equals("corpus"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        Ablation.trial("corpus", whole.pairsWithoutArchive()).predictions(), corpus.predictions());
  }

  @Test
  void sameDocumentsGiveTheSameTrials() {
    assertEquals(
        ablation(new ArrayList<>()).trials(whole(), (name, number, of) -> {}),
        ablation(new ArrayList<>()).trials(whole(), (name, number, of) -> {}));
  }
}
