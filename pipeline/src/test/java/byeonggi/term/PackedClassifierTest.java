// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreLabel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedClassifierTest {
  private static final String TRAINING =
      """
      Kim	NAME
      drinks	O
      tea	O
      in	O
      Seoul	PLACE
      .	O

      Lee	NAME
      and	O
      Park	NAME
      met	O
      in	O
      Busan	PLACE
      .	O

      tea	O
      of	O
      Jeju	PLACE
      .	O
      """;

  @TempDir Path folder;
  private CRFClassifier<CoreLabel> trained;

  @BeforeEach
  void train() throws Exception {
    CoreNlpLog.install();
    List<String> words = new ArrayList<>(List.of("kim\tn", "lee\tn", "seoul\tp", "jeju\tp"));
    for (int i = 0; i < 1000; i++) {
      words.add("w" + i + "\tc" + i % 7);
    }
    Path lexicon = Files.write(folder.resolve("lexicon"), words);
    Path training = Files.writeString(folder.resolve("training.tsv"), TRAINING);
    Properties properties = new Properties();
    properties.setProperty("map", "word=0,answer=1");
    properties.setProperty("useDistSim", "true");
    properties.setProperty("distSimLexicon", lexicon.toString());
    for (String feature :
        List.of(
            "useClassFeature",
            "useWord",
            "useNGrams",
            "usePrev",
            "useNext",
            "useSequences",
            "usePrevSequences")) {
      properties.setProperty(feature, "true");
    }
    trained = new CRFClassifier<>(properties);
    trained.train(training.toString());
  }

  @Test
  void packedClassifierAnswersAsBeforeToTheBit() throws Exception {
    Path file = folder.resolve("packed");
    PackedClassifier.write(trained, file);
    CRFClassifier<CoreLabel> packed = CRFClassifier.getClassifier(file.toString());

    assertEquals(trained.classIndex.objectsList(), packed.classIndex.objectsList());
    assertEquals(trained.getNumWeights(), packed.getNumWeights());
    for (String sentence :
        List.of("Kim met Lee in Jeju .", "Choi drinks w17 of Daegu", "w3 w5 Seoul", "Park")) {
      assertEquals(trained.classifyToString(sentence), packed.classifyToString(sentence), sentence);
      assertEquals(probabilities(trained, sentence), probabilities(packed, sentence), sentence);
    }
  }

  @Test
  void whatThereIsMuchOfIsPacked() throws Exception {
    Path file = folder.resolve("packed");
    PackedClassifier.write(trained, file);
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    for (Class<?> part : List.of(PackedFeatures.class, PackedWeights.class, PackedLexicon.class)) {
      assertTrue(bytes.contains(part.getName()), part.getName());
    }
  }

  private static List<Double> probabilities(CRFClassifier<CoreLabel> classifier, String sentence) {
    List<CoreLabel> words = classifier.classify(sentence).get(0);
    CRFCliqueTree<String> tree = classifier.getCliqueTree(words);
    List<Double> probabilities = new ArrayList<>();
    for (int position = 0; position < tree.length(); position++) {
      for (int label = 0; label < tree.getNumClasses(); label++) {
        probabilities.add(tree.prob(position, label));
      }
    }
    return probabilities;
  }
}
