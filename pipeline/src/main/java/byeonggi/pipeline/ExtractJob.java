// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.dictionary.UserEntry;
import byeonggi.document.DocumentReader;
import byeonggi.document.Limit;
import byeonggi.export.Failure;
import byeonggi.export.OutputSet;
import byeonggi.export.RunReport;
import byeonggi.export.TableFormat;
import byeonggi.state.StateFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.util.ReleaseInfo;

/** The main job: from articles to the tables of the glossary. Runs once. */
public final class ExtractJob {

  /** Who presses Ctrl-C waits for no more than five seconds in all. */
  private static final long PATIENCE_SECONDS = 3;

  private final ExtractRequest request;
  private final Progress progress;
  private final EngineSupplier engine;
  private final StageClock clock = new StageClock();

  /** Prepares a run; nothing is touched yet. */
  public ExtractJob(ExtractRequest request, Progress progress) {
    this(request, progress, LanguageEngine.of(request));
  }

  ExtractJob(ExtractRequest request, Progress progress, EngineSupplier engine) {
    this.request = request;
    this.progress = progress;
    this.engine = engine;
  }

  /**
   * Runs to the end. An interruption, also by the signal that ends the program, cancels the run and
   * leaves the earlier results as they were; the thread's flag is cleared then.
   *
   * @throws ExtractException if the request can't be done or the run fails; the earlier results are
   *     as they were
   */
  public ExtractSummary run() throws ExtractException {
    Thread runner = Thread.currentThread();
    CountDownLatch ended = new CountDownLatch(1);
    Thread stop = new Thread(() -> interruptAndAwait(runner, ended), "byeonggi-stop");
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      return runStages();
    } catch (InterruptedException | IOException | RuntimeException e) {
      throw failure(e);
    } catch (Error e) {
      if (RunFailure.isLackOfMemory(e)) {
        throw failure(e);
      }
      throw e;
    } finally {
      ended.countDown();
      try {
        Runtime.getRuntime().removeShutdownHook(stop);
      } catch (IllegalStateException e) {
        // The program is ending already.
      }
    }
  }

  /**
   * The names of the documents that a request would read, in order.
   *
   * @throws ExtractException if there are none, or an input is not there
   */
  public static List<String> documents(ExtractRequest request) throws ExtractException {
    FileSystems.setDefaultPipelineOptions(BeamOptions.parse(request.beamArguments()));
    return new InputFiles(new DocumentReader(), request.output())
        .find(request.inputs()).documents().stream().map(SourceDocument::name).toList();
  }

  private ExtractSummary runStages() throws ExtractException, IOException, InterruptedException {
    Instant started = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    progress.update("looking for articles", 0, 0, 0);
    EngineStart.begin(engine);
    PipelineOptions options = BeamOptions.parse(request.beamArguments());
    FileSystems.setDefaultPipelineOptions(options);
    Inputs inputs = new InputFiles(new DocumentReader(), request.output()).find(request.inputs());
    clock.ended("find documents");
    TemporaryFolder.check();

    StatePlace state = StatePlace.of(request);
    try (OutputSet set = OutputSet.open(request.output());
        SideFiles sides = SideFiles.open(request, state)) {
      Optional<StateFile.Condition> before = state.condition();
      String folder = set.workFolder().toAbsolutePath().toString();
      Workplace place = new Workplace(folder, request.rejected().isPresent(), state);
      Manifest manifest = runPipeline(options, inputs, place);
      clock.ended("run pipeline");

      long documents = inputs.documents().size();
      progress.update("writing", documents, documents, manifest.count(Manifest.MENTIONS));
      Tables tables = new Tables(folder, new TableFormat(request.bom(), request.formulaGuard()));
      ApprovedPairs approved = new ApprovedPairs(request.dictionary(), engine.engine().folding());
      tables.writeGlossary(
          set.file("glossary.csv"), manifest.files(KeptFile.Kind.ENTRIES), approved::found);
      tables.writeOccurrences(
          set.file("occurrences.csv"), manifest.files(KeptFile.Kind.OCCURRENCES));
      tables.writeFailures(set.file("failures.csv"), failures(inputs, manifest));
      sides.write(manifest, tables, state);
      clock.ended("write tables");
      Balances.check(manifest, tables);

      Optional<StateUse> stateUse =
          before.map(
              condition ->
                  new StateUse(
                      condition,
                      manifest.count(Manifest.REUSED),
                      manifest.count(Manifest.DAMAGED)));
      ExtractSummary summary =
          summary(inputs, manifest, tables, approved.missing(), stateUse, set, started);
      sides.commit();
      return summary;
    }
  }

  private Manifest runPipeline(PipelineOptions options, Inputs inputs, Workplace place)
      throws ExtractException, IOException, InterruptedException {
    List<DocumentBatch> batches = DocumentBatch.cut(inputs.documents());
    BeamOptions.needAtMost(batches.size(), options, request.beamArguments());
    ExtractPipeline steps = new ExtractPipeline(engine, place);
    Pipeline pipeline = Pipeline.create(options);
    steps.addTo(pipeline, batches);
    new PipelineWatch(progress, inputs.documents().size()).run(pipeline);
    try (Spill.Reader<Manifest> manifest =
        new Spill<>(new ManifestCoder()).open(steps.manifest())) {
      return manifest.next();
    }
  }

  private static List<Failure> failures(Inputs inputs, Manifest manifest) {
    List<Failure> failures = new ArrayList<>(inputs.failures());
    failures.addAll(manifest.failures());
    failures.sort(null);
    return failures;
  }

  private ExtractSummary summary(
      Inputs inputs,
      Manifest manifest,
      Tables tables,
      List<UserEntry> approvedNowhere,
      Optional<StateUse> state,
      OutputSet set,
      Instant started)
      throws ExtractException, IOException {
    SortedMap<String, Long> skipped = new TreeMap<>(inputs.skipped());
    manifest.countsOf(Manifest.SKIPPED).forEach((why, more) -> skipped.merge(why, more, Long::sum));
    DocumentCounts documents = documents(inputs, manifest, skipped);
    documents.check();

    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put("documents", documents.given());
    counts.put("read", documents.read());
    counts.put("failed", documents.failed());
    counts.put("skipped", documents.skipped());
    counts.put("containers", documents.containers());
    counts.put("parentheticals", manifest.count(Manifest.PARENTHETICALS));
    counts.put("terms_found", manifest.count(Manifest.FOUND));
    counts.put("mentions", tables.mentions());
    counts.put("terms", tables.terms());
    counts.put("entries", tables.entries());
    counts.put("to_review", tables.toReview());
    counts.put("approved_nowhere", (long) approvedNowhere.size());
    state.ifPresent(
        use -> {
          counts.put("state_reused", use.reused());
          counts.put("state_damaged", use.damaged());
        });
    SortedMap<String, Long> milliseconds = new TreeMap<>(clock.milliseconds());
    manifest
        .countsOf(Manifest.NANOSECONDS)
        .forEach((step, nanos) -> milliseconds.put(step + " (all threads)", nanos / 1_000_000));

    List<Path> files =
        set.commit(
            new RunReport(
                started.toString(),
                options(),
                versions(),
                counts,
                manifest.countsOf(Manifest.CHARSET),
                skipped,
                Balances.rejected(manifest),
                milliseconds));
    return new ExtractSummary(
        documents.given(),
        documents.read(),
        documents.failed(),
        documents.skipped(),
        tables.mentions(),
        tables.terms(),
        tables.entries(),
        tables.toReview(),
        tables.frequent(),
        approvedNowhere,
        state,
        bestLookedAtFirst(files));
  }

  private static DocumentCounts documents(
      Inputs inputs, Manifest manifest, SortedMap<String, Long> skipped) {
    return new DocumentCounts(
        inputs.given(),
        manifest.count(Manifest.ENTRIES),
        manifest.count(Manifest.CONTAINERS),
        manifest.count(Manifest.READ),
        manifest.count(Manifest.FAILED) + inputs.failures().size(),
        skipped.values().stream().mapToLong(Long::longValue).sum());
  }

  /** The names of the tables sort with the failures first, which few care for. */
  private static List<Path> bestLookedAtFirst(List<Path> files) {
    List<String> order =
        List.of("glossary.csv", "occurrences.csv", "failures.csv", OutputSet.RUN_FILE);
    List<Path> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparingInt(file -> order.indexOf(file.getFileName().toString())));
    return sorted;
  }

  private SortedMap<String, Object> options() {
    SortedMap<String, Object> options = new TreeMap<>();
    options.put("input", request.inputs());
    options.put("output", request.output().toString());
    options.put("dictionary_rows", request.dictionary().size());
    options.put("analysis", request.analysis() ? "full" : "none");
    options.put("min_occurrences", request.minOccurrences());
    options.put("review_below", request.reviewBelow());
    options.put("charset", request.charset().map(Charset::name).orElse("detect"));
    for (Limit limit : Limit.values()) {
      String name = limit.option().substring(2).replace('-', '_');
      options.put(name, request.limits().of(limit));
    }
    options.put("bom", request.bom());
    options.put("formula_guard", request.formulaGuard());
    options.put("rejected", request.rejected().map(Path::toString).orElse(""));
    options.put("state", request.state().map(Path::toString).orElse(""));
    options.put("beam", request.beamArguments());
    return options;
  }

  private static SortedMap<String, String> versions() {
    SortedMap<String, String> versions = new TreeMap<>();
    String own = ExtractJob.class.getPackage().getImplementationVersion();
    versions.put("byeonggi", own == null ? "not packaged" : own);
    versions.put("beam", ReleaseInfo.getReleaseInfo().getVersion());
    versions.put("java", Runtime.version().toString());
    return versions;
  }

  private static void interruptAndAwait(Thread runner, CountDownLatch ended) {
    runner.interrupt();
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return; // The next start clears up.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ExtractException failure(Throwable problem) {
    ExtractException failure = RunFailure.of(problem, request.output());
    if (failure.blame() == ExtractException.Cause.INTERRUPTED) {
      Thread.interrupted(); // Files leave the flag raised, Beam does not.
    }
    return failure;
  }
}
