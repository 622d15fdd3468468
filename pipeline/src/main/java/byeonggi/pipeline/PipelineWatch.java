// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.IOException;
import java.util.function.ToLongFunction;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.joda.time.Duration;

/** Runs a pipeline to its end and tells how far it is. */
final class PipelineWatch {

  private static final Duration BETWEEN_LOOKS = Duration.millis(200);

  private final Progress progress;
  private final long documents;
  private final MemoryWatch memory = new MemoryWatch();

  PipelineWatch(Progress progress, long documents) {
    this.progress = progress;
    this.documents = documents;
  }

  /**
   * Runs the pipeline.
   *
   * @throws ExtractException if it fails
   * @throws OutOfMemoryError if it does little but look for memory; the pipeline is cancelled then
   * @throws InterruptedException if the thread is interrupted; the pipeline is cancelled then
   */
  void run(Pipeline pipeline) throws ExtractException, InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    PipelineResult result = pipeline.run();
    try {
      awaitEnd(result);
    } catch (RuntimeException e) {
      // Beam wraps the interruption while it waits; not every runner raises the flag again.
      if (Thread.interrupted() || e.getCause() instanceof InterruptedException) {
        cancel(result);
        throw new InterruptedException();
      }
      throw e;
    } catch (OutOfMemoryError e) {
      cancel(result);
      throw e;
    }
  }

  private void awaitEnd(PipelineResult result) throws ExtractException, InterruptedException {
    PipelineResult.State state = result.waitUntilFinish(BETWEEN_LOOKS);
    while (state == null || !state.isTerminal()) {
      if (Thread.interrupted()) {
        cancel(result);
        throw new InterruptedException();
      }
      memory.look();
      report(result);
      state = result.waitUntilFinish(BETWEEN_LOOKS);
    }
    if (state != PipelineResult.State.DONE) {
      throw new ExtractException(
          ExtractException.Cause.RUN,
          "The pipeline ended as " + state + "; the runner's own page or log says why.");
    }
    report(result);
  }

  private void report(PipelineResult result) {
    ToLongFunction<RunCounters> now = RunCounters.read(result);
    long done = now.applyAsLong(RunCounters.DOCUMENTS);
    long mentions = now.applyAsLong(RunCounters.MENTIONS);
    boolean decided = now.applyAsLong(RunCounters.DECIDED) >= mentions;
    String stage = done < documents ? "reading" : decided ? "analysing" : "deciding";
    progress.update(stage, done, documents, mentions);
  }

  private static void cancel(PipelineResult result) {
    try {
      result.cancel();
    } catch (IOException e) {
      // The run ends anyway.
    }
  }
}
