// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConservationTest {

  @Test
  void nothingIsSaidWhenAllAddsUp() {
    assertDoesNotThrow(new Conservation("documents", 5, Map.of("read", 3L, "failed", 2L))::check);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 4, 6})
  void aDifferenceEndsTheRun(long given) {
    ExtractException e =
        assertThrows(
            ExtractException.class,
            new Conservation("documents", given, Map.of("read", 5L))::check);
    assertEquals(ExtractException.Cause.RUN, e.blame());
    assertTrue(e.getMessage().contains(given + " documents, but 5 read"), e.getMessage());
  }
}
