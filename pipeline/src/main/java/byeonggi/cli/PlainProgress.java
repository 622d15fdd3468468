// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A line now and then, for logs. */
final class PlainProgress implements ProgressLine {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

  private final PrintStream err;
  private final InstantSource clock;
  private final Instant start;
  private Instant last;

  PlainProgress(PrintStream err, InstantSource clock) {
    this.err = err;
    this.clock = clock;
    this.start = clock.instant();
    this.last = start;
  }

  @Override
  public void update(String stage, long documentsDone, long documents, long mentions) {
    Instant now = clock.instant();
    if (Duration.between(last, now).compareTo(BETWEEN_LINES) < 0) {
      return;
    }
    last = now;
    Duration elapsed = Duration.between(start, now);
    err.println(
        "%s: %s of %s, %s, %s elapsed%s"
            .formatted(
                stage,
                Figures.count(documentsDone),
                Figures.count(documents, "article"),
                Figures.count(mentions, "mention"),
                Figures.time(elapsed),
                remaining(elapsed, documentsDone, documents)));
  }

  private static String remaining(Duration elapsed, long done, long all) {
    if (done == 0 || done >= all) {
      return "";
    }
    double perDocument = (double) elapsed.toMillis() / done;
    return ", about "
        + Figures.time(Duration.ofMillis(Math.round(perDocument * (all - done))))
        + " remaining";
  }

  @Override
  public void close() {}
}
