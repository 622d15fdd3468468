// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.fuzz;

import byeonggi.document.Passage;
import byeonggi.document.PassageKind;
import byeonggi.document.Place;
import byeonggi.text.NormalText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What targets make of an input, and what they demand. */
final class Inputs {
  private static final int FIRST = 100;
  private static final long LIMIT_NANOS = 1_000_000_000;

  private static int seen;

  private Inputs() {}

  /** The input as text, with U+FFFD for what is not UTF-8. */
  static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }

  /** A passage of a text, in normal form like all passages. */
  static Passage passage(String text) {
    return new Passage(
        "fuzz.md",
        PassageKind.PARAGRAPH,
        NormalText.string(text),
        List.of(),
        offset -> new Place(1, offset + 1));
  }

  /** A file of the target's own that holds the input. */
  static Path file(String name, byte[] input) {
    try {
      Path file = Path.of(System.getProperty("java.io.tmpdir"), name);
      return Files.write(file, input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs a target on one input, and fails if that takes more than a second of the processor. By the
   * clock a busy machine would be taken for a slow input. The first inputs load classes and tables.
   */
  static void withinASecond(Runnable target) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long began = threads.getCurrentThreadCpuTime();
    target.run();
    long nanos = threads.getCurrentThreadCpuTime() - began;
    seen++;
    demand(seen <= FIRST || nanos <= LIMIT_NANOS, nanos / 1_000_000 + " ms for one input");
  }

  /** Fails unless {@code holds}. */
  static void demand(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
