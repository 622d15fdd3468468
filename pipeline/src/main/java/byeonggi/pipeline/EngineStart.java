// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.Deadline;
import byeonggi.document.DocumentException;
import byeonggi.document.RawDocument;
import byeonggi.state.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Makes an engine ready while Beam starts: dictionaries are in memory, and the JVM has met the code
 * of the first pass, when the first document arrives. For a single article, that is a third of the
 * run.
 */
final class EngineStart {

  /** What nearly every document needs; more would only take the processor from Beam's start. */
  private static final String ARTICLE = "두껍게 쌓인 기술(厚积薄发)이라 했다.\n";

  private static final AtomicBoolean BEGUN = new AtomicBoolean();
  private static final CountDownLatch ENDED = new CountDownLatch(1);

  private EngineStart() {}

  /**
   * Begins, at the first call in this JVM, and returns at once. What goes wrong is left to the run,
   * which will meet it too. Engines share all that takes long to load, so that any will do, and a
   * second has nothing left to begin. Thread-safe.
   */
  static void begin(EngineSupplier engine) {
    if (BEGUN.getAndSet(true)) {
      return;
    }
    Thread thread = new Thread(() -> readOne(engine), "byeonggi-start");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, problem) -> {});
    thread.start();
  }

  /** Waits until what was begun has ended, however; returns at once if nothing was. */
  static void await() {
    if (BEGUN.get()) {
      try {
        ENDED.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void readOne(EngineSupplier supplier) {
    try {
      readArticle(supplier.engine());
    } finally {
      ENDED.countDown();
    }
  }

  private static void readArticle(Engine engine) {
    try {
      var article =
          engine
              .reader()
              .read(
                  new RawDocument(
                      "start.md", ARTICLE.getBytes(StandardCharsets.UTF_8), Optional.empty()),
                  Deadline.of(engine.reader().limits()));
      engine.proposer().propose(article.mentions());
      // The results are hashed at the end, by code that is slow until the JVM has compiled it.
      new ContentHash.Builder().add(new byte[1 << 16]).hash();
    } catch (DocumentException e) {
      throw new IllegalStateException("an article of our own", e);
    }
  }
}
