// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.ContainerReader;
import byeonggi.document.DocumentException;
import byeonggi.document.EntryHandler;
import byeonggi.document.Flaw;
import byeonggi.document.RawDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Extracts documents while Beam gets its steps ready, when one processor has little to do: that
 * saves a short run a twentieth. An extraction follows from a document's name and bytes and the
 * settings of the run, so the step that asks for the same ones may take it; for all else, and where
 * the step runs in another JVM, nothing is there and the step extracts itself. Thread-safe.
 */
final class ReadAhead {
  /** No more is held in memory than extractions of so many bytes of documents. */
  private static final long MOST_BYTES = 1 << 20;

  /** The one of this JVM; null if none was begun. */
  private static volatile ReadAhead current;

  private final Engine engine;
  private final boolean keepsRejections;
  private final Map<String, Extracted> extracted = new HashMap<>();

  /** The document that is being extracted; null if none is. */
  private String atWork;

  private boolean stopped;

  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Extracted(byte[] bytes, Extraction extraction) {}

  private ReadAhead(Engine engine, boolean keepsRejections) {
    this.engine = engine;
    this.keepsRejections = keepsRejections;
  }

  /**
   * Begins with the documents of a batch, in their order, and returns at once. What goes wrong is
   * left to the step, which will meet it too.
   *
   * @param keepsRejections whether the step lists what is rejected
   * @return the thread that does it
   */
  static Thread begin(Engine engine, DocumentBatch batch, boolean keepsRejections) {
    ReadAhead ahead = new ReadAhead(engine, keepsRejections);
    current = ahead;
    Thread thread = new Thread(() -> ahead.extract(batch), "byeonggi-ahead");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, problem) -> {});
    thread.start();
    return thread;
  }

  /** Forgets all; to be called when the run is over. */
  static void end() {
    ReadAhead ahead = current;
    current = null;
    if (ahead != null) {
      ahead.stop();
    }
  }

  /**
   * An extractor that takes what was extracted ahead, and leaves the rest to another.
   *
   * @param fresh extracts with this engine
   * @param keepsRejections whether it lists what is rejected
   */
  @SuppressWarnings("ReferenceEquality") // an engine is what it was made of, and made once
  static Extractor before(Extractor fresh, Engine engine, boolean keepsRejections) {
    ReadAhead ahead = current;
    if (ahead == null || ahead.engine != engine || ahead.keepsRejections != keepsRejections) {
      return fresh;
    }
    return document -> {
      Optional<Extraction> known = ahead.take(document);
      return known.isPresent() ? known.get() : fresh.extract(document);
    };
  }

  /** What was extracted of a document. No other document is begun from now on. */
  private synchronized Optional<Extraction> take(RawDocument document) {
    stopped = true;
    while (document.name().equals(atWork)) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
    Extracted found = extracted.remove(document.name());
    return found != null && Arrays.equals(found.bytes, document.bytes())
        ? Optional.of(found.extraction)
        : Optional.empty();
  }

  private synchronized void stop() {
    stopped = true;
    extracted.clear();
  }

  private void extract(DocumentBatch batch) {
    EngineStart.await();
    long bytes = 0;
    for (SourceDocument document : batch.documents()) {
      bytes += document.size();
      boolean fetched = InputFiles.isRemote(document.location()); // the step fetches it again
      if (bytes > MOST_BYTES || fetched || ContainerReader.isContainer(document.name())) {
        return;
      }
      extract(document);
    }
  }

  private void extract(SourceDocument document) {
    if (!begins(document.name())) {
      return;
    }
    try (InputStream in = DocumentBytes.open(document)) {
      new ContainerReader(engine.reader()::reads, engine.reader().limits())
          .read(document.name(), in, new Documents());
    } catch (IOException e) {
      // The step will say so.
    } finally {
      ended();
    }
  }

  private synchronized boolean begins(String name) {
    atWork = stopped ? null : name;
    return atWork != null;
  }

  private synchronized void ended() {
    atWork = null;
    notifyAll();
  }

  private synchronized void keep(RawDocument document, Extraction extraction) {
    extracted.put(document.name(), new Extracted(document.bytes(), extraction));
  }

  /** Extracts the input itself; what a container holds is left to the step. */
  private final class Documents implements EntryHandler {
    @Override
    public void document(RawDocument document) {
      if (!document.name().equals(atWork) || document.bytes().length == 0) {
        return;
      }
      try {
        Extraction extraction = new FreshExtractor(engine, keepsRejections).extract(document);
        if (extraction.isWhole()) {
          keep(document, extraction);
        }
      } catch (DocumentException e) {
        // The step will say so.
      }
    }

    @Override
    public void found() {}

    @Override
    public void opened() {}

    @Override
    public void failed(String name, Flaw why) {}

    @Override
    public void skipped(String reason) {}
  }
}
