// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.document.Limit;
import byeonggi.document.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitOptionsTest {
  private final CommandLineRun run = new CommandLineRun();

  @ParameterizedTest
  @CsvSource({"64MiB,67108864", "10k,10000", "1.5M,1500000", "2 kib,2048", "1GB,1000000000", "7,7"})
  void sizesHaveUnits(String given, int bytes) {
    assertEquals(0, run.run("extract", "--max-document-bytes=" + given), run.err());
    assertEquals(bytes, run.request().limits().documentBytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "k", "-1", "1.5", "1e9", "10 parsecs", "99999999999999999999"})
  void whatIsNoNumberIsWrongUsage(String given) {
    assertEquals(2, run.run("extract", "--max-document-bytes=" + given));
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("--max-document-bytes"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2GiB"})
  void whatIsOutOfRangeSaysTheRange(String given) {
    assertEquals(2, run.run("extract", "--max-document-bytes=" + given));
    assertTrue(run.err().contains("give 1 to 1073741824"), run.err());
  }

  @ParameterizedTest
  @EnumSource
  void everyLimitIsAnOptionThatHelpTells(Limit limit) {
    run.run("extract", "--help");
    assertTrue(run.out().contains(limit.option() + "="), limit.option());
  }

  @Test
  void defaultsAreTheUsualLimits() {
    run.run("extract");
    assertEquals(Limits.USUAL, run.request().limits());
  }
}
