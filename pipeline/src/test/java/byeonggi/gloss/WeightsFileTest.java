// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.gloss.TermForm.ScriptClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsFileTest {
  @TempDir Path folder;

  private List<String> written(Weights weights) throws IOException {
    Path file = folder.resolve("weights.tsv");
    WeightsFile.write(weights, file);
    return Files.readAllLines(file);
  }

  @Test
  void writingWhatWasReadChangesNothing() throws IOException {
    String bundled = Files.readString(Path.of("..", "dictionaries", "ranker.tsv"));
    // The sign of zero is lost on the way.
    assertEquals(
        bundled.replace("-0.0000", "0.0000").lines().toList(), written(WeightsFile.bundled()));
  }

  @Test
  void aRowHasTheFeatureItsCommonWeightAndOneForEachClass() throws IOException {
    List<String> lines =
        written(
            new Weights(
                Map.of(
                    "b.c", new double[] {1, 0, -0.5, 0, 2},
                    "a.b", new double[] {0.12345, 0, 0, 0, 0})));
    assertEquals(
        List.of(
            "feature\tall\than\tkana\tlatin\tother",
            "a.b\t0.1235\t0.0000\t0.0000\t0.0000\t0.0000",
            "b.c\t1.0000\t0.0000\t-0.5000\t0.0000\t2.0000"),
        lines);
  }

  @Test
  void aFeatureWithoutWeightIsLeftOut() throws IOException {
    assertEquals(1, written(new Weights(Map.of("a.b", new double[5]))).size());
    assertEquals(1, written(new Weights(Map.of("a.b", new double[] {0.00001, 0, 0, 0, 0}))).size());
  }

  @Test
  void aWeightThatIsRoundedToZeroHasNoSign() throws IOException {
    List<String> lines =
        written(new Weights(Map.of("a.b", new double[] {1, -0.00001, -0.0, 0, 0})));
    assertEquals("a.b\t1.0000\t0.0000\t0.0000\t0.0000\t0.0000", lines.get(1));
  }

  @Test
  void theBundledWeightsKnowTheEvidence() {
    TreeSet<String> evidence = new TreeSet<>();
    WeightsFile.bundled()
        .asMap()
        .keySet()
        .forEach(f -> evidence.add(f.substring(0, f.indexOf('.'))));
    assertTrue(
        evidence.containsAll(
            List.of(
                "initials",
                "length",
                "meaning",
                "morphology",
                "quotation",
                "reading",
                "structure",
                "termhood",
                "transcription",
                "words")),
        () -> "only " + evidence);
  }

  @Test
  void theBundledWeightsPreferExactToUnbalancedQuotations() {
    Weights weights = WeightsFile.bundled();
    for (ScriptClass scriptClass : List.of(ScriptClass.HAN, ScriptClass.LATIN)) {
      assertTrue(
          weights.of("quotation.exact", scriptClass)
              > weights.of("quotation.unbalanced", scriptClass));
    }
    assertFalse(weights.asMap().isEmpty());
  }
}
