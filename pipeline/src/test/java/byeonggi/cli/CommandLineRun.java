// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.pipeline.CheckRequest;
import byeonggi.pipeline.CheckResult;
import byeonggi.pipeline.ExtractException;
import byeonggi.pipeline.ExtractRequest;
import byeonggi.pipeline.ExtractSummary;
import byeonggi.pipeline.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Runs commands with made-up parts, and keeps what they say. */
final class CommandLineRun {
  static final ExtractSummary SUMMARY =
      new ExtractSummary(
          8,
          8,
          0,
          0,
          0,
          143,
          91,
          96,
          12,
          3,
          List.of(
              new ExtractSummary.FrequentPair("护城河", "해자", 1234),
              new ExtractSummary.FrequentPair("Scaling Law", "스케일링 법칙", 9)),
          List.of(),
          Optional.empty(),
          List.of("output/glossary.csv", "output/occurrences.csv"));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<ExtractRequest> requests = new ArrayList<>();
  private Job job = (request, progress) -> SUMMARY;
  private Explaining explaining = text -> List.of();
  private Checking checking = new NoCheck();
  private boolean live;

  /** What a made-up main job does. */
  interface Job {
    ExtractSummary run(ExtractRequest request, Progress progress) throws ExtractException;
  }

  CommandLineRun with(Job job) {
    this.job = job;
    return this;
  }

  CommandLineRun with(Explaining explaining) {
    this.explaining = explaining;
    return this;
  }

  CommandLineRun with(Checking checking) {
    this.checking = checking;
    return this;
  }

  CommandLineRun onATerminal() {
    live = true;
    return this;
  }

  int run(String... args) {
    Terminal terminal =
        new Terminal(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            live,
            80);
    return Byeonggi.run(parts(terminal), args);
  }

  Parts parts(Terminal terminal) {
    return new Parts(terminal, new MadeUp(), checking, new SomeBeam(), explaining);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** What the main job was asked; fails if it was not asked exactly once. */
  ExtractRequest request() {
    if (requests.size() != 1) {
      throw new AssertionError(requests.size() + " requests; " + err());
    }
    return requests.get(0);
  }

  boolean wasAsked() {
    return !requests.isEmpty();
  }

  private final class MadeUp implements Extraction {
    @Override
    public void prepare() {}

    @Override
    public ExtractSummary run(ExtractRequest request, Progress progress) throws ExtractException {
      requests.add(request);
      return job.run(request, progress);
    }

    @Override
    public List<String> documents(ExtractRequest request) {
      return List.of("가.md", "b/나.md");
    }
  }

  private static final class NoCheck implements Checking {
    @Override
    public void prepare() {}

    @Override
    public CheckResult run(CheckRequest request, Progress progress) {
      throw new AssertionError("not asked for");
    }
  }

  private static final class SomeBeam implements BeamOptionNames {
    @Override
    public SortedSet<String> all() {
      return new TreeSet<>(List.of("runner", "targetParallelism", "streaming"));
    }

    @Override
    public void check(List<String> arguments) throws ExtractException {
      if (arguments.contains("--targetParallelism=many")) {
        throw new ExtractException(
            ExtractException.Cause.USAGE, "--targetParallelism=many is no number");
      }
    }
  }
}
