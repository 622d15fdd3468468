// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.UserEntry;
import byeonggi.document.Limits;
import byeonggi.export.CheckReport;
import byeonggi.export.FindingsCsv;
import byeonggi.export.JUnitReport;
import byeonggi.export.SarifLog;
import byeonggi.finding.Finding;
import byeonggi.finding.Severity;
import byeonggi.pipeline.CheckRequest;
import byeonggi.pipeline.CheckResult;
import byeonggi.pipeline.ExtractException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A gate for new articles. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Holds articles against a glossary that people approved, and tells what a terminologist should"
          + " look at: one line a finding on standard output. Nothing is written but the reports"
          + " asked for.",
      ""
    },
    footer = {
      "",
      "Exit status: 4 if something was found that --fail-on names, else 3 if an article could not",
      "be read, else 0.",
      "",
      "Examples:",
      "  byeonggi check --glossary=glossary.csv --input=new/article.md",
      "  byeonggi check --glossary=reviewed.csv --input=articles/ --fail-on=warning",
      "  byeonggi check --glossary=glossary.csv --sarif=findings.sarif --junit=findings.xml"
    })
final class CheckCommand implements Callable<Integer> {
  private final Parts parts;
  private final Verbosity verbosity;

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      required = true,
      description =
          "The glossary: a reviewed glossary.csv, or a dictionary. Rows with the status approved,"
              + " rejected or stop count; those that nobody decided do not.")
  private Path glossary;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      defaultValue = "articles",
      description =
          "A file, a folder (with all below it), a container or a glob; may be given several times."
              + " By default articles/ of the current folder.")
  private List<String> inputs;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      converter = SeverityWord.class,
      description =
          "From which severity on findings end in status 4: error, warning or info. By default"
              + " ${DEFAULT-VALUE}.")
  private Severity failOn;

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description =
          "Write the findings as SARIF 2.1.0, for code review. A hyphen for FILE is standard output,"
              + " here and below.")
  private Path sarif;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write the findings as JUnit XML, for continuous integration.")
  private Path junit;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write the findings as a table, as extract does in findings.csv.")
  private Path csv;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = CharsetOption.class,
      description = "What all articles are written in. By default found out for each.")
  private Optional<Charset> charset = Optional.empty();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Mixin private TableOptions tables = new TableOptions();

  @Option(names = "--quiet", description = "Only the findings, and what is wrong.")
  private boolean quiet;

  private static final class SeverityWord extends WordConverter<Severity> {
    SeverityWord() {
      super(List.of(Severity.values()));
    }
  }

  CheckCommand(Parts parts, Verbosity verbosity) {
    this.parts = parts;
    this.verbosity = verbosity;
  }

  @Override
  public Integer call()
      throws UsageException, MalformedTableException, ExtractException, IOException {
    if (inputs.contains("")) {
      throw new UsageException("--input must not be empty; give a file or folder");
    }
    Limits asked = limits.limits();
    CheckReports reports = reports();
    parts.checking().prepare();
    List<UserEntry> decisions = InputFiles.read("glossary", glossary, Glossaries::decisions);
    CheckRequest request = new CheckRequest(inputs, decisions, charset, asked, reports.files());
    CheckResult result;
    try (ProgressLine progress = progress()) {
      result = parts.checking().run(request, progress);
    }
    CheckReport report =
        new CheckReport(
            result.findings(),
            result.documents(),
            result.failures(),
            ShownPaths.of(result.paths()),
            failOn,
            Version.word());
    reports.write(report);
    tell(report, decisions, reports.toStandardOutput());
    return status(report).code();
  }

  private CheckReports reports() throws UsageException, IOException {
    CheckReports reports = new CheckReports(parts.terminal().out());
    reports.add("--sarif", sarif, SarifLog.BEGINNING, SarifLog::write);
    reports.add("--junit", junit, JUnitReport.BEGINNING, JUnitReport::write);
    reports.add(
        "--csv",
        csv,
        FindingsCsv.HEADER,
        (out, report) -> {
          try (FindingsCsv table = new FindingsCsv(out, tables.format())) {
            for (Finding finding : report.findings()) {
              table.write(finding);
            }
          }
        });
    return reports;
  }

  private void tell(CheckReport report, List<UserEntry> decisions, boolean outIsTaken) {
    FindingText text = new FindingText(report);
    if (!outIsTaken) {
      text.lines().forEach(parts.terminal().out()::println);
    }
    int approved =
        (int) decisions.stream().filter(row -> row.decision() == Decision.APPROVED).count();
    if (approved == 0) {
      parts
          .terminal()
          .complain("%s approves nothing; write approved in its status".formatted(glossary));
    }
    if (!quiet) {
      text.summary(approved).forEach(parts.terminal().err()::println);
    }
  }

  private static ExitStatus status(CheckReport report) {
    if (report.findings().stream().anyMatch(report::isFailure)) {
      return ExitStatus.SOMETHING_FOUND;
    }
    return report.failures().isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_DOCUMENTS_FAILED;
  }

  private ProgressLine progress() {
    if (quiet) {
      return ProgressLine.NONE;
    }
    return parts.terminal().live() && !verbosity.isVerbose()
        ? new LiveProgress(parts.terminal())
        : new PlainProgress(parts.terminal().err(), InstantSource.system());
  }
}
