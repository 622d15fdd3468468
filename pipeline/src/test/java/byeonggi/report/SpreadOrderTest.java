// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadOrderTest {
  private static List<Integer> order(int lines) {
    SpreadOrder order = new SpreadOrder();
    return IntStream.range(0, lines).map(place -> order.of(place, lines)).boxed().toList();
  }

  @ParameterizedTest(name = "{0} lines: {1}")
  @CsvSource({"1, 0", "2, 0 1", "4, 0 2 1 3", "5, 0 3 2 4 1", "8, 0 4 2 6 1 5 3 7"})
  void eachNextLineIsFarFromThoseBefore(int lines, String order) {
    assertEquals(order, String.join(" ", order(lines).stream().map(String::valueOf).toList()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7, 20, 100})
  void eachLineHasARankOfItsOwn(int lines) {
    assertEquals(
        IntStream.range(0, lines).boxed().toList(), order(lines).stream().sorted().toList());
  }
}
