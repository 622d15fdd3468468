// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.evaluation.Settled;
import byeonggi.glossary.EntryRules;
import byeonggi.pipeline.Destinations;
import byeonggi.pipeline.ExtractException;
import byeonggi.pipeline.ExtractRequest;
import byeonggi.pipeline.ExtractSummary;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The main job. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Finds the terms that articles give in parentheses, like 해자(护城河), and writes a glossary.",
      ""
    },
    footer = {
      "",
      "Options of Apache Beam are passed on, as --NAME=VALUE: --targetParallelism=2",
      "",
      "Examples:",
      "  byeonggi extract",
      "  byeonggi extract --input=news/ --input='columns/*.md' --output=glossary/",
      "  byeonggi extract --dictionary=reviewed.csv --min-occurrences=2",
      "  byeonggi extract --analysis=none --dry-run"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Parts parts;
  private final Verbosity verbosity;

  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      defaultValue = "articles",
      description =
          "A file, a folder (with all below it), a container (zip, tar, gz, bz2, xz, zst) or a glob;"
              + " may be given several times. By default articles/ of the current folder.")
  private List<String> inputs;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      description =
          "Where the results go; the set of a former run is replaced as a whole. By default output/"
              + " of the current folder. May be a URI (hdfs://, s3://, gs://) that this build knows.")
  private String output;

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description =
          "Decisions of people: CSV with the columns source_term and target_term, and status"
              + " (approved, rejected or stop) if you like. A reviewed glossary.csv is one. May be"
              + " given several times; the later wins, and what they do not agree about is told.")
  private List<Path> dictionaries = new ArrayList<>();

  @Option(
      names = "--analysis",
      paramLabel = "full|none",
      defaultValue = "full",
      converter = Analysis.Converter.class,
      description =
          "Whether parts of speech and named entities are told by CoreNLP's models, which are"
              + " fetched once. By default full.")
  private Analysis analysis;

  @Option(
      names = "--min-occurrences",
      paramLabel = "N",
      defaultValue = "1",
      description = "Leave out entries that occur less often. By default 1.")
  private int minOccurrences;

  @Option(
      names = "--review-below",
      paramLabel = "X",
      defaultValue = "" + Settled.USUAL,
      description =
          "Mark entries whose confidence is lower for review, from 0 to 1. By default"
              + " ${DEFAULT-VALUE}.")
  private double reviewBelow;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = CharsetOption.class,
      description = "What all articles are written in. By default found out for each.")
  private Optional<Charset> charset = Optional.empty();

  @Mixin private TableOptions tables = new TableOptions();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(
      names = "--rejected",
      paramLabel = "FILE",
      description =
          "Write a table of all parentheticals and terms that are not in the glossary, with the"
              + " reason for each.")
  private Optional<Path> rejected = Optional.empty();

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description =
          "Keep there what was extracted, and read only what is new or changed since the last run"
              + " with it.")
  private Optional<Path> state = Optional.empty();

  @Option(
      names = "--dry-run",
      description =
          "Check the options, dictionaries and inputs, list the articles, and stop; whether the"
              + " output can be written is not checked.")
  private boolean dryRun;

  @Option(names = "--quiet", description = "Say nothing unless something is wrong.")
  private boolean quiet;

  @Unmatched private List<String> others = new ArrayList<>();

  ExtractCommand(Parts parts, Verbosity verbosity) {
    this.parts = parts;
    this.verbosity = verbosity;
  }

  @Override
  public Integer call() throws UsageException, MalformedTableException, ExtractException {
    ExtractRequest request = request();
    return (dryRun ? list(request) : extract(request)).code();
  }

  private ExtractRequest request()
      throws UsageException, MalformedTableException, ExtractException {
    if (minOccurrences < 1) {
      throw new UsageException(
          "--min-occurrences=" + minOccurrences + " is too low; give 1 or more");
    }
    if (!(reviewBelow >= 0 && reviewBelow <= 1)) {
      throw new UsageException("--review-below=" + reviewBelow + " is out of range; give 0 to 1");
    }
    if (inputs.contains("") || output.isEmpty()) {
      throw new UsageException("--input and --output must not be empty; give a file or folder");
    }
    if (rejected.isPresent()) {
      OutputFiles.checkNotRead("--rejected", rejected.get(), "--dictionary", dictionaries);
    }
    checkOthers();
    UserDictionaries own = UserDictionaries.read(dictionaries);
    tell(own);
    return new ExtractRequest(
        inputs,
        Destinations.of(output).withRejected(rejected).withState(state),
        own.entries(),
        analysis == Analysis.FULL,
        EntryRules.of(minOccurrences, reviewBelow),
        charset,
        limits.limits(),
        tables.format(),
        others);
  }

  /** What is not ours must be an option of Beam. */
  private void checkOthers() throws UsageException, ExtractException {
    if (others.isEmpty()) {
      return;
    }
    SortedSet<String> beams = parts.beam().all();
    for (String argument : others) {
      if (!argument.startsWith("--")) {
        throw new UsageException(
            "what is \"%s\"? Give articles as --input=%s".formatted(argument, argument));
      }
      String name = Mistakes.name(argument);
      if (!beams.contains(name.substring(2))) {
        List<String> known = new ArrayList<>();
        spec.options().stream().map(OptionSpec::longestName).forEach(known::add);
        beams.forEach(beam -> known.add("--" + beam));
        throw new UsageException(Mistakes.unknown("option", name, known));
      }
    }
    parts.beam().check(others);
  }

  private void tell(UserDictionaries own) {
    own.corrections().forEach(corrected -> corrected.tell(parts.terminal(), quiet));
    if (!quiet) {
      own.disagreement().ifPresent(parts.terminal().err()::println);
    }
  }

  private ExitStatus list(ExtractRequest request) throws ExtractException {
    List<String> documents = parts.extraction().documents(request);
    documents.forEach(parts.terminal().out()::println);
    if (!quiet) {
      parts
          .terminal()
          .err()
          .println(
              "Would read %s and write the results to %s; nothing was written."
                  .formatted(Figures.count(documents.size(), "article"), output));
    }
    return ExitStatus.DONE;
  }

  private ExitStatus extract(ExtractRequest request) throws ExtractException {
    try (Interruption interruption = new Interruption(parts.terminal())) {
      return extract(request, interruption);
    }
  }

  private ExitStatus extract(ExtractRequest request, Interruption interruption)
      throws ExtractException {
    Instant start = Instant.now();
    ExtractSummary summary;
    try (ProgressLine progress = progress()) {
      summary = parts.extraction().run(request, progress);
    } catch (ExtractException e) {
      boolean asked = e.blame() == ExtractException.Cause.INTERRUPTED;
      if (!asked && !interruption.isInterrupted()) {
        throw e;
      }
      parts
          .terminal()
          .complain(asked ? "interrupted; " + output + " is as it was before" : e.getMessage());
      return ExitStatus.INTERRUPTED;
    }
    if (!quiet) {
      new SummaryText(summary, Duration.between(start, Instant.now()))
          .lines()
          .forEach(parts.terminal().err()::println);
    } else if (summary.failed() > 0) {
      parts
          .terminal()
          .complain(
              Figures.count(summary.failed(), "document")
                  + " failed; failures.csv in "
                  + output
                  + " says why");
    }
    return summary.failed() > 0 ? ExitStatus.SOME_DOCUMENTS_FAILED : ExitStatus.DONE;
  }

  private ProgressLine progress() {
    if (quiet) {
      return ProgressLine.NONE;
    }
    // Log lines would tear a line that is written anew.
    return parts.terminal().live() && !verbosity.isVerbose()
        ? new LiveProgress(parts.terminal())
        : new PlainProgress(parts.terminal().err(), InstantSource.system());
  }
}
