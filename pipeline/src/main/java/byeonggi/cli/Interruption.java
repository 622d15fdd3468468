// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What happens on Ctrl-C, and on the other signals that ask a program to end: it ends with status
 * 130. A run that has something to clear up is waited for, but not for ever: what it leaves, the
 * next start clears up, as after a power cut.
 */
final class Interruption implements AutoCloseable {

  /** Less than the five seconds in which the program is to end. */
  private static final long PATIENCE_SECONDS = 3;

  private static final AtomicReference<Interruption> CURRENT = new AtomicReference<>();

  /** Whether the program ends by itself. */
  private static volatile boolean ending;

  private final Terminal terminal;
  private final Runnable onSignal;
  private final boolean isAwaited;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile boolean interrupted;

  /**
   * Begins something that is to be waited for, and hears of the signal on its own; there can be one
   * at a time.
   */
  Interruption(Terminal terminal) {
    this(terminal, () -> {}, true);
  }

  /**
   * Begins something that hears of no signal, and needs not be waited for; there can be one at a
   * time.
   *
   * @param clearUp what to do on a signal, from another thread; the program ends when it is done
   */
  Interruption(Terminal terminal, Runnable clearUp) {
    this(terminal, clearUp, false);
  }

  private Interruption(Terminal terminal, Runnable onSignal, boolean isAwaited) {
    this.terminal = terminal;
    this.onSignal = onSignal;
    this.isAwaited = isAwaited;
    CURRENT.set(this);
  }

  /** Work that writes files. */
  @FunctionalInterface
  interface Work {
    ExitStatus run() throws IOException, UsageException;
  }

  /**
   * Does work that is to be waited for. The signal interrupts the current thread, and the work ends
   * with {@link ClosedByInterruptException} when it next looks.
   */
  static ExitStatus hearing(Terminal terminal, Work work) throws IOException, UsageException {
    Interruption interruption = new Interruption(terminal, Thread.currentThread()::interrupt, true);
    try {
      return work.run();
    } catch (ClosedByInterruptException e) {
      terminal.complain("interrupted; nothing was written");
      return ExitStatus.INTERRUPTED;
    } finally {
      interruption.close();
    }
  }

  /** To be called once, before all else. */
  static void watch() {
    Runtime.getRuntime().addShutdownHook(new Thread(Interruption::end, "interruption"));
  }

  /** Ends the program by itself. */
  static void exit(int status) {
    ending = status != ExitStatus.INTERRUPTED.code();
    System.exit(status);
  }

  private static void end() {
    if (ending) {
      return;
    }
    Interruption current = CURRENT.get();
    if (current != null) {
      current.await();
    }
    // The JVM would give each signal a status of its own.
    Runtime.getRuntime().halt(ExitStatus.INTERRUPTED.code());
  }

  /** Whether the user asked for the end. */
  boolean isInterrupted() {
    return interrupted;
  }

  private void await() {
    interrupted = true;
    onSignal.run();
    if (!isAwaited) {
      return;
    }
    try {
      if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        terminal.complain("interrupted");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    CURRENT.compareAndSet(this, null);
    closed.countDown();
  }
}
