// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestNameTest {
  @Test
  void fewestEditsWinWhateverTheCase() {
    assertEquals(
        Optional.of("--runner"),
        NearestName.of("--RUNER", List.of("--input", "--runner", "--output")));
  }

  @Test
  void firstOfEquallyNearNamesWins() {
    assertEquals(Optional.of("ab"), NearestName.of("aa", List.of("ab", "ac")));
  }

  @Test
  void nothingIsNearestOfNothing() {
    assertEquals(Optional.empty(), NearestName.of("x", List.of()));
  }
}
