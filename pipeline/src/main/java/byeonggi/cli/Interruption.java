// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the JVM from ending on Ctrl-C until the run has cleaned up, and tells the user. The run
 * itself hears of the signal on its own. The status, 130, is what the JVM gives.
 */
final class Interruption implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 15;

  private final Terminal terminal;
  private final String consolation;
  private final Thread hook = new Thread(this::await, "interruption");
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile boolean interrupted;
  private volatile boolean completed;

  /**
   * Begins to watch.
   *
   * @param consolation what is said to the user if the run did not complete
   */
  Interruption(Terminal terminal, String consolation) {
    this.terminal = terminal;
    this.consolation = consolation;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Says that the run did all that it had to. */
  void complete() {
    completed = true;
  }

  /** Whether the user asked for the end. */
  boolean isInterrupted() {
    return interrupted;
  }

  private void await() {
    interrupted = true;
    try {
      boolean ended = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (ended && !completed) {
        terminal.complain(consolation);
      } else if (!ended) {
        terminal.complain("interrupted");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    if (!interrupted) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The JVM is ending already; the hook finds the run closed.
        interrupted = true;
      }
    }
  }
}
