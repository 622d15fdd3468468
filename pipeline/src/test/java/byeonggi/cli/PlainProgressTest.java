// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlainProgressTest {
  private Instant now = Instant.EPOCH;

  @Test
  void lineComesEveryTenSecondsAndGuessesTheRest() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (PlainProgress progress =
        new PlainProgress(new PrintStream(err, true, StandardCharsets.UTF_8), () -> now)) {
      progress.update("reading", 10, 20_000, 3);
      now = now.plusSeconds(20);
      progress.update("reading", 5_000, 20_000, 12_345);
      now = now.plusSeconds(9);
      progress.update("reading", 7_000, 20_000, 20_000);
      now = now.plusSeconds(3_571);
      progress.update("writing", 20_000, 20_000, 50_000);
    }
    assertEquals(
        """
        reading: 5,000 of 20,000 articles, 12,345 mentions, 0:20 elapsed, about 1:00 remaining
        writing: 20,000 of 20,000 articles, 50,000 mentions, 1:00:00 elapsed
        """,
        err.toString(StandardCharsets.UTF_8));
  }
}
