// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every annotated term of the data beside the checkout stands in a passage, its bracket at the
 * annotated place.
 */
class GoldPlacesTest {
  private static final Path DATA =
      Path.of(System.getProperty("byeonggi.shared", "../../shared")).resolve("data");
  private static final String OPENING = "([{（［〔【";

  @ParameterizedTest
  @CsvSource({"dev.gold.tsv,dev", "dev2.gold.tsv,dev2", "seed/gold.tsv,seed"})
  void everyAnnotatedBracketIsFoundAtItsPlace(String gold, String folder) throws Exception {
    assumeTrue(Files.exists(DATA.resolve(gold)), "no data beside the checkout: " + DATA);
    List<String> missing = new ArrayList<>();
    Map<String, Set<Place>> places = new HashMap<>();
    int looked = 0;
    for (String row : Files.readAllLines(DATA.resolve(gold)).stream().skip(1).toList()) {
      String[] cells = row.split("\t", -1);
      if (cells[4].isEmpty() || cells[8].startsWith("optional")) {
        continue;
      }
      looked++;
      if (!places.containsKey(cells[0])) {
        places.put(cells[0], bracketsOf(DATA.resolve(folder).resolve(cells[0])));
      }
      Place place = new Place(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
      if (!places.get(cells[0]).contains(place)) {
        missing.add(row);
      }
    }
    assertTrue(looked > 0);
    assertEquals(List.of(), missing, missing.size() + " of " + looked);
  }

  private static Set<Place> bracketsOf(Path file) throws Exception {
    Decoded decoded = new Decoder(Optional.empty()).decode(Files.readAllBytes(file));
    Set<Place> places = new HashSet<>();
    for (Passage passage :
        new DocumentReader().read(file.getFileName().toString(), decoded.text())) {
      for (int i = 0; i < passage.text().length(); i++) {
        if (OPENING.indexOf(passage.text().charAt(i)) >= 0) {
          places.add(passage.places().placeOf(i));
        }
      }
    }
    return places;
  }
}
