// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryWatchTest {

  private long seconds;
  private long collectingMillis;
  private final MemoryWatch watch =
      new MemoryWatch(() -> TimeUnit.SECONDS.toNanos(seconds), () -> collectingMillis);

  private void pass(int howMany, int collectingOfEach) {
    for (int i = 0; i < howMany; i++) {
      seconds++;
      collectingMillis += collectingOfEach;
      watch.look();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Copy, true",
    "MarkSweepCompact, true",
    "PS MarkSweep, true",
    "G1 Young Generation, true",
    "G1 Old Generation, true",
    "G1 Concurrent GC, false",
    "ZGC Pauses, true",
    "ZGC Cycles, false",
    "ZGC Major Cycles, false",
    "ZGC Minor Pauses, true",
    "Shenandoah Pauses, true",
    "Shenandoah Cycles, false"
  })
  void onlyPausesCount(String collector, boolean pauses) {
    assertEquals(pauses, MemoryWatch.stopsTheProgram(collector));
  }

  @Test
  void runThatDoesNothingButCollectIsEnded() {
    pass(10, 100);
    assertThrows(OutOfMemoryError.class, () -> pass(30, 990));
  }

  @Test
  void runThatCollectsMuchAndGetsOnIsLeftAlone() {
    assertDoesNotThrow(() -> pass(300, 850));
  }

  @Test
  void shortWantIsLeftAlone() {
    assertDoesNotThrow(
        () -> {
          pass(100, 10);
          pass(15, 1000);
          pass(100, 10);
        });
  }
}
