// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {

  @ParameterizedTest
  @CsvSource({"1, 3, 333", "2, 3, 667", "1, 2000, 1", "1, 2001, 0", "0, 5, 0", "5, 5, 1000"})
  void partIsRoundedToThousandths(long part, long whole, int expected) {
    assertEquals(expected, Confidence.perMille(part, whole));
  }

  @ParameterizedTest
  @CsvSource({"0.5, 500000", "1.2, 1000000", "-1, 0", "0.1234565, 123457", "NaN, 0"})
  void probabilityIsCutToItsRange(double probability, int expected) {
    assertEquals(expected, Confidence.millionths(probability));
  }
}
