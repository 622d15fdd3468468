// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.util.SortedMap;
import java.util.TreeMap;

/** Says how long each stage of a run took. Not safe for use by several threads. */
final class StageClock {

  private final SortedMap<String, Long> milliseconds = new TreeMap<>();
  private long began = System.nanoTime();

  /** Ends a stage; the next begins. */
  void ended(String stage) {
    long now = System.nanoTime();
    milliseconds.merge(stage, (now - began) / 1_000_000, Long::sum);
    began = now;
  }

  SortedMap<String, Long> milliseconds() {
    return milliseconds;
  }
}
