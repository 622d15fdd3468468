// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByeonggiTest {
  private final CommandLineRun run = new CommandLineRun();

  @ParameterizedTest
  @ValueSource(strings = {"extract", "explain", "evaluate", "learn", "learn-kinds"})
  void everyCommandHasHelpWithExamples(String command) {
    assertEquals(0, run.run(command, "--help"));
    assertTrue(run.out().startsWith("Usage: byeonggi " + command), run.out());
    assertTrue(run.out().contains("Example"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void helpFitsATerminal() {
    run.run("extract", "--help");
    run.out().lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= 90, line));
  }

  @Test
  void versionIsData() {
    assertEquals(0, run.run("--version"));
    assertTrue(run.out().startsWith("byeonggi "), run.out());
  }

  @Test
  void withoutACommandTheHelpIsTalk() {
    assertEquals(2, run.run());
    assertTrue(run.err().contains("extract") && run.err().contains("evaluate"), run.err());
    assertEquals("", run.out());
  }
}
