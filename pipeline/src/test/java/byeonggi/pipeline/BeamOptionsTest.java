// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.beam.runners.direct.DirectOptions;
import org.junit.jupiter.api.Test;

class BeamOptionsTest {

  @Test
  void checksOfTheDirectRunnerAreOffUnlessAskedFor() throws Exception {
    DirectOptions options = BeamOptions.parse(List.of()).as(DirectOptions.class);
    assertFalse(options.isEnforceImmutability());
    assertFalse(options.isEnforceEncodability());
    assertFalse(options.isBlockOnRun());
    assertEquals(Runtime.getRuntime().availableProcessors(), options.getTargetParallelism());

    DirectOptions checked =
        BeamOptions.parse(
                List.of(
                    "--enforceImmutability", "--enforceEncodability=true", "--targetParallelism=3"))
            .as(DirectOptions.class);
    assertTrue(checked.isEnforceImmutability());
    assertTrue(checked.isEnforceEncodability());
    assertEquals(3, checked.getTargetParallelism());
  }

  @Test
  void unknownOptionIsNamedWithItsNearest() {
    ExtractException e =
        assertThrows(
            ExtractException.class, () -> BeamOptions.parse(List.of("--targetParalelism=2")));
    assertEquals(ExtractException.Cause.USAGE, e.blame());
    assertEquals(
        "Unknown option '--targetParalelism=2'; the nearest known one is '--targetParallelism'.",
        e.getMessage());
  }

  @Test
  void badValueIsWrongUsageInOneLine() {
    for (String argument : List.of("--targetParallelism=many", "--runner=NoSuchRunner")) {
      ExtractException e =
          assertThrows(ExtractException.class, () -> BeamOptions.parse(List.of(argument)));
      assertEquals(ExtractException.Cause.USAGE, e.blame());
      assertEquals(1, e.getMessage().lines().count());
    }
  }

  @Test
  void parallelismBelowOneIsWrongUsage() {
    for (String number : List.of("0", "-1")) {
      ExtractException e =
          assertThrows(
              ExtractException.class,
              () -> BeamOptions.parse(List.of("--targetParallelism=" + number)));
      assertEquals(ExtractException.Cause.USAGE, e.blame());
      assertEquals(
          "--targetParallelism=" + number + " is too low; give 1 or more.", e.getMessage());
    }
  }

  @Test
  void knowsTheOptionsOfTheRunnersAtHand() {
    assertTrue(
        BeamOptions.names().containsAll(List.of("runner", "tempLocation", "targetParallelism")));
  }
}
