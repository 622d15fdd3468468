// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Notices a run that does little but look for memory: it would go on for hours, since only one of
 * the JVM's collectors gives up by itself. Not safe for use by several threads.
 */
final class MemoryWatch {

  private static final long SPAN = TimeUnit.SECONDS.toNanos(20);
  private static final double MOST = 0.9;

  private record Look(long at, long collecting) {}

  private final LongSupplier clock;
  private final LongSupplier collecting;
  private final Deque<Look> looks = new ArrayDeque<>();

  /** Watches this JVM. */
  MemoryWatch() {
    this(System::nanoTime, MemoryWatch::millisecondsOfCollecting);
  }

  /**
   * Watches by these clocks.
   *
   * @param clock nanoseconds
   * @param collecting milliseconds that went to the collectors up to now
   */
  MemoryWatch(LongSupplier clock, LongSupplier collecting) {
    this.clock = clock;
    this.collecting = collecting;
  }

  /**
   * Looks once; to be called again and again.
   *
   * @throws OutOfMemoryError if the collectors took nine tenths of the last twenty seconds
   */
  void look() {
    Look now = new Look(clock.getAsLong(), collecting.getAsLong());
    looks.addLast(now);
    Look first = looks.getFirst();
    if (now.at() - first.at() < SPAN) {
      return;
    }
    double share =
        (double) TimeUnit.MILLISECONDS.toNanos(now.collecting() - first.collecting())
            / (now.at() - first.at());
    if (share > MOST) {
      throw new OutOfMemoryError("nearly all time goes to looking for memory");
    }
    while (now.at() - looks.getFirst().at() >= SPAN) {
      looks.removeFirst();
    }
  }

  /**
   * Whether a collector's time is time in which the program stands still. Of the concurrent ones
   * JDK 17 to 24 tell pauses and work beside the program apart by these names: {@code G1 Concurrent
   * GC}, {@code ZGC Cycles}, {@code ZGC Major Cycles}, {@code Shenandoah Cycles}.
   */
  static boolean stopsTheProgram(String collector) {
    return !collector.contains("Concurrent") && !collector.endsWith("Cycles");
  }

  private static long millisecondsOfCollecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .filter(collector -> stopsTheProgram(collector.getName()))
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }
}
