// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.dictionary.Folding;
import byeonggi.dictionary.UserDictionary;
import byeonggi.export.Failure;
import byeonggi.export.OutputSet;
import byeonggi.finding.GlossaryFindings;
import byeonggi.report.ReportData;
import byeonggi.report.ReportFacts;
import byeonggi.state.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;

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

  /** Begins to load what every run needs, while the caller finds out what this one is to do. */
  public static void prepare() {
    EngineStart.begin(LanguageEngine.usual());
  }

  /**
   * Runs to the end. An interruption, also by the signal that ends the program, cancels the run and
   * leaves the earlier results as they were; the thread's flag is cleared then.
   *
   * @throws ExtractException if the request can't be done or the run fails; the earlier results are
   *     as they were, unless the message says that the new ones are in place
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
      request.destinations().leave();
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
    openFileSystems(request);
    return InputFiles.of(request).find(request.inputs()).documents().stream()
        .map(SourceDocument::name)
        .toList();
  }

  private static PipelineOptions openFileSystems(ExtractRequest request) throws ExtractException {
    PipelineOptions options = BeamOptions.parse(request.beamArguments());
    FileSystems.setDefaultPipelineOptions(options);
    Optional<String> remote = request.destinations().remote();
    if (remote.isPresent()) {
      new RemoteOutput(remote.get()).check();
    }
    return options;
  }

  private ExtractSummary runStages() throws ExtractException, IOException, InterruptedException {
    Instant started = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    progress.update("looking for articles", 0, 0, 0);
    EngineStart.begin(engine);
    PipelineOptions options = openFileSystems(request);
    Inputs inputs = InputFiles.of(request).find(request.inputs());
    clock.ended("find documents");
    FlinkMaster.check(request.beamArguments());
    TemporaryFolder.check();

    StatePlace state = StatePlace.of(request);
    Destinations places = request.destinations();
    try (OutputSet set = OutputSet.open(places.output());
        SideFiles sides = SideFiles.open(places, state);
        RunFolder runFolder = RunFolder.in(set.workFolder(), places, options);
        ReportData report = new ReportData(set.workFolder())) {
      Optional<StateFile.Condition> before = state.condition();
      String folder = runFolder.location();
      Workplace place = new Workplace(folder, places.rejected().isPresent(), state);
      Manifest manifest = runPipeline(options, inputs, place);
      clock.ended("run pipeline");

      long documents = inputs.documents().size();
      progress.update("writing", documents, documents, manifest.count(Manifest.MENTIONS));
      Tables tables = new Tables(folder, request.format());
      ApprovedPairs approved = new ApprovedPairs(request.dictionary(), engine.engine().folding());
      GlossaryFindings findings = findings();
      tables.writeGlossary(
          set.file(ResultFiles.GLOSSARY),
          manifest.files(KeptFile.Kind.ENTRIES),
          entry -> {
            approved.found(entry);
            findings.add(entry);
            report.add(entry);
          });
      tables.writeOccurrences(
          set.file(ResultFiles.OCCURRENCES),
          manifest.files(KeptFile.Kind.OCCURRENCES),
          mention -> {
            findings.add(mention);
            report.add(mention);
          });
      tables.writeFindings(
          set.file(ResultFiles.FINDINGS),
          findings.findings(),
          manifest.files(KeptFile.Kind.FINDINGS),
          report::add);
      List<Failure> failures = failures(inputs, manifest);
      tables.writeFailures(set.file(ResultFiles.FAILURES), failures);
      sides.write(manifest, tables, state);
      clock.ended("write tables");
      for (Failure failure : failures) {
        report.add(failure);
      }
      report.write(set.file(ResultFiles.REPORT), facts(manifest));
      clock.ended("write report");

      Optional<StateUse> stateUse =
          before.map(
              condition ->
                  new StateUse(
                      condition,
                      manifest.count(Manifest.REUSED),
                      manifest.count(Manifest.DAMAGED)));
      RunOutcome outcome = new RunOutcome(inputs, manifest, tables, approved.missing(), stateUse);
      outcome.check();
      List<Path> files =
          set.commit(outcome.report(started, RunSettings.of(request), clock.milliseconds()));
      List<String> named = deliver(files);
      sides.commit();
      return outcome.summary(named);
    }
  }

  /** Takes the results to where they are wanted, if that is elsewhere. */
  private List<String> deliver(List<Path> files) throws IOException {
    Optional<String> remote = request.destinations().remote();
    if (remote.isEmpty()) {
      return files.stream().map(Path::toString).toList();
    }
    try {
      return new RemoteOutput(remote.get()).put(files);
    } finally {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  private ReportFacts facts(Manifest manifest) {
    return new ReportFacts(
        RunSettings.ownVersion(),
        manifest.count(Manifest.READ),
        request.rules().reviewBelowPerMille(),
        request.dictionary().size(),
        request.analysis(),
        engine.engine().evidences());
  }

  private GlossaryFindings findings() {
    Folding folding = engine.engine().folding();
    return new GlossaryFindings(
        new UserDictionary(request.dictionary(), folding), folding, GlossaryFindings.Shown.ONCE);
  }

  private Manifest runPipeline(PipelineOptions options, Inputs inputs, Workplace place)
      throws ExtractException, IOException, InterruptedException {
    List<DocumentBatch> batches = DocumentBatch.cut(inputs.documents());
    BeamOptions.needAtMost(batches.size(), options, request.beamArguments());
    ExtractPipeline steps = new ExtractPipeline(engine, place);
    try {
      if (ExtractPipeline.isOneStep(batches) && !place.state().isKept()) {
        ReadAhead.begin(engine.engine(), batches.get(0), place.keepsRejections());
      }
      Pipeline pipeline = Pipeline.create(options);
      steps.addTo(pipeline, batches);
      StepStart.begin(pipeline);
      new PipelineWatch(progress, inputs.documents().size()).run(pipeline);
    } finally {
      ReadAhead.end();
    }
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
    ExtractException failure = RunFailure.of(problem, request.destinations().room());
    if (failure.blame() == ExtractException.Cause.INTERRUPTED) {
      Thread.interrupted(); // Files leave the flag raised, Beam does not.
    }
    return failure;
  }
}
