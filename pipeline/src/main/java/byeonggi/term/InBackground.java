// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A value that a daemon thread of its own makes once, when first wished for. Thread-safe.
 *
 * @param <T> the value's type
 */
final class InBackground<T> {
  private final String name;
  private final FutureTask<T> task;
  private final AtomicBoolean started = new AtomicBoolean();

  /**
   * Names a value; starts nothing.
   *
   * @param name what it is, for messages
   * @param maker makes it
   */
  InBackground(String name, Callable<T> maker) {
    this.name = name;
    this.task = new FutureTask<>(maker);
  }

  /** Starts making the value if nobody did; returns at once. */
  void start() {
    if (started.compareAndSet(false, true)) {
      Thread thread = new Thread(task, "load " + name);
      thread.setDaemon(true);
      thread.start();
    }
  }

  /**
   * Waits for the value.
   *
   * @throws IllegalStateException if it can't be made; the message is one line that names the mend
   */
  T get() {
    start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError) {
        throw new LackOfMemoryException(e.getCause());
      }
      throw new IllegalStateException(reason(e.getCause()), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading the " + name, e);
    }
  }

  private String reason(Throwable cause) {
    return "the "
        + name
        + " can't be loaded ("
        + cause.getMessage()
        + "): delete "
        + ModelBundle.location()
        + " and start ./byeonggi again";
  }
}
