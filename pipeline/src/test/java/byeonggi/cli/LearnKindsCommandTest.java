// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnKindsCommandTest {
  private final CommandLineRun run = new CommandLineRun();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|nothing to do",
        "--folds=1|--folds=1 is too low",
        "--folds=3 --fold-by=domain|--documents",
        "--output=/nowhere/at/all.tsv|can't be written"
      })
  void complainsBeforeItReadsAnything(String options, String message) {
    String all = "learn-kinds --gold=no.tsv --input=no " + options;
    assertEquals(2, run.run(all.strip().split(" ", -1)), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }
}
