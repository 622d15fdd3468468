// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.evaluation.Domains;
import byeonggi.evaluation.GlossaryEntries;
import byeonggi.evaluation.Gold;
import byeonggi.evaluation.Occurrences;
import byeonggi.evaluation.Report;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how good a run was. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Holds the occurrences of a run against annotated articles: precision, recall and F1, of"
          + " finding terms and of exact pairs.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  byeonggi evaluate --gold=articles/gold.tsv \\",
      "           --occurrences=output/occurrences.csv",
      "  byeonggi evaluate --gold=articles/gold.tsv \\",
      "           --occurrences=output/occurrences.csv --glossary=output/glossary.csv \\",
      "           --documents=articles/domains.tsv --errors"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Parts parts;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description = "What annotators say: cells parted by tabs, one row a bracket and term.")
  private Path gold;

  @Option(
      names = "--occurrences",
      paramLabel = "FILE",
      required = true,
      description = "The occurrences.csv of the run.")
  private Path occurrences;

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description = "The glossary.csv of the run: adds how often kind is right.")
  private Path glossary;

  @Option(
      names = "--documents",
      paramLabel = "FILE",
      description = "A table with the columns document and domain: adds figures by domain.")
  private Path documents;

  @Option(names = "--errors", description = "List every mistake below the figures.")
  private boolean errors;

  @Mixin private TableOption tables = new TableOption();

  EvaluateCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() throws UsageException, MalformedTableException {
    Gold annotated = InputFiles.read("gold file", gold, Gold::read);
    Occurrences predicted =
        InputFiles.read("occurrences", occurrences, file -> Occurrences.read(file, annotated));
    checkInCommon(annotated, predicted);
    Report report =
        Report.of(
            annotated,
            predicted,
            readIfGiven("glossary", glossary, GlossaryEntries::read),
            readIfGiven("table of documents", documents, Domains::read));
    new ReportText(report, tables.style()).lines().forEach(parts.terminal().out()::println);
    if (errors) {
      new ErrorList(report.matching(), row -> true)
          .lines()
          .forEach(parts.terminal().out()::println);
    }
    return ExitStatus.DONE.code();
  }

  /** Of other documents all figures would be nothing, and seem to be bad. */
  private static void checkInCommon(Gold gold, Occurrences occurrences) throws UsageException {
    if (occurrences.predictions().isEmpty() && !occurrences.strangers().isEmpty()) {
      throw new UsageException(
          "the gold file and the occurrences have no document in common: one has %s, the other %s"
              .formatted(
                  gold.documents().stream().sorted().findFirst().orElse("none"),
                  occurrences.strangers().keySet().stream().sorted().findFirst().orElseThrow()));
    }
  }

  private static <T> Optional<T> readIfGiven(String what, Path file, InputFiles.Reading<T> reading)
      throws UsageException, MalformedTableException {
    return file == null ? Optional.empty() : Optional.of(InputFiles.read(what, file, reading));
  }
}
