// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.lucene.analysis.ko.dict.ConnectionCosts;
import org.junit.jupiter.api.Test;

class NoriCostsTest {
  @Test
  void theTableIsThatOfTheLibrary() {
    NoriCosts costs = NoriCosts.bundled();
    ConnectionCosts library = ConnectionCosts.getInstance();
    long different = 0;
    for (int left = 0; left < costs.lefts(); left++) {
      for (int right = 0; right < costs.rights(); right++) {
        different += costs.get(right, left) == library.get(right, left) ? 0 : 1;
      }
    }
    assertTrue(costs.lefts() > 1000 && costs.rights() > 1000);
    assertEquals(0, different);
  }
}
