// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waiting for what takes its time. */
final class Patience {
  private static final Duration MOST = Duration.ofMinutes(3);

  private Patience() {}

  /**
   * Waits until something is so.
   *
   * @throws AssertionError if it takes more than three minutes
   */
  static void await(String what, Callable<Boolean> isSo) throws Exception {
    Instant end = Instant.now().plus(MOST);
    while (!isSo.call()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("waited in vain: " + what);
      }
      Thread.sleep(50);
    }
  }
}
