// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.term.KindFeatures.Own;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindWeightsFileTest {
  @TempDir private Path folder;

  @Test
  void writesRoundedRowsInOrderAndLeavesOutWhatWeighsNothing() throws IOException {
    Path file = folder.resolve("weights.tsv");
    KindWeightsFile.write(
        new KindWeights(
            Map.of(
                "years", Map.of(Kind.PERSON, 1.236),
                "always", Map.of(Kind.CONCEPT, 0.5),
                "nothing", Map.of(Kind.WORK, 0.001))),
        file);
    assertEquals(
        List.of(
            "feature\tperson\tplace\torganisation\twork\tidiom\tconcept\tphrase\tother",
            "always\t0.00\t0.00\t0.00\t0.00\t0.00\t0.50\t0.00\t0.00",
            "years\t1.24\t0.00\t0.00\t0.00\t0.00\t0.00\t0.00\t0.00"),
        Files.readAllLines(file));
  }

  @Test
  void bundledWeightsKnowEveryCueOfAKind() {
    Map<String, Map<Kind, Double>> weights = KindWeightsFile.bundled().byFeature();
    for (Kind kind : List.of(Kind.PERSON, Kind.PLACE, Kind.ORGANISATION, Kind.WORK, Kind.IDIOM)) {
      for (String observation : List.of("before", "after", "among", "known")) {
        String feature = Own.feature(kind, observation);
        assertTrue(weights.get(feature).get(kind) > 0, feature);
      }
    }
  }

  @Test
  void aFeatureOfOneKindIsTheKindAndTheObservation() {
    assertEquals(Optional.of(new Own(Kind.PLACE, "before")), Own.of("place-before"));
    assertEquals(Optional.empty(), Own.of("quotation-marks"));
  }
}
