// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.cli.TextTable.Align;
import byeonggi.dictionary.UserEntry;
import byeonggi.pipeline.ExtractSummary;
import byeonggi.pipeline.ExtractSummary.FrequentPair;
import byeonggi.pipeline.StateUse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the user hears at the end of a run. */
final class SummaryText {
  private static final String INDENT = "  ";

  private final ExtractSummary summary;
  private final Duration elapsed;

  SummaryText(ExtractSummary summary, Duration elapsed) {
    this.summary = summary;
    this.elapsed = elapsed;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    addIndented(lines, counts());
    if (summary.mentions() == 0) {
      lines.add("");
      lines.add(
          summary.read() == 0
              ? "Nothing was read."
              : "No term was found: they are looked for in parentheses, as in 해자(护城河).");
    }
    if (!summary.frequent().isEmpty()) {
      lines.add("");
      lines.add("Most frequent pairs");
      addIndented(lines, frequent());
    }
    summary
        .state()
        .flatMap(SummaryText::trouble)
        .ifPresent(line -> lines.addAll(List.of("", line)));
    if (!summary.approvedNowhere().isEmpty()) {
      lines.add("");
      lines.add(approvedNowhere());
    }
    lines.add("");
    lines.add("Written in " + Figures.time(elapsed));
    for (String file : summary.files()) {
      lines.add(INDENT + file);
    }
    return lines;
  }

  /** Why more was read than had changed, if so. */
  private static Optional<String> trouble(StateUse state) {
    return switch (state.condition()) {
      case OTHER_VERSION ->
          Optional.of(
              "The state was made by another version, or with other options or dictionaries; all was read anew.");
      case DAMAGED -> Optional.of("The state was damaged; all was read anew.");
      case ABSENT -> Optional.empty();
      case WHOLE ->
          Optional.of(state.damaged())
              .filter(damaged -> damaged > 0)
              .map(
                  damaged ->
                      "The state was damaged; %s had to be read again."
                          .formatted(Figures.count(damaged, "document")));
    };
  }

  private TextTable counts() {
    return new TextTable(Align.LEFT, Align.RIGHT, Align.LEFT)
        .row("documents", Figures.count(summary.documents()), documents())
        .row("terms", Figures.count(summary.terms()), "in " + mentions())
        .row("entries", Figures.count(summary.entries()), "rows of the glossary")
        .row("to review", Figures.count(summary.toReview()), "rows with review = yes")
        .row(
            "findings",
            Figures.count(summary.findings()),
            summary.findings() == 0 ? "" : "things to look at, in findings.csv")
        .row("failed", Figures.count(summary.failed()), summary.failed() == 0 ? "" : failed());
  }

  private String failed() {
    String inPart =
        summary.inPart() == 0 ? "" : Figures.count(summary.inPart()) + " of them read in part; ";
    return inPart + "failures.csv says why";
  }

  private String documents() {
    return "%s read, %s failed, %s skipped"
            .formatted(
                Figures.count(summary.read()),
                Figures.count(summary.failed()),
                Figures.count(summary.skipped()))
        + summary
            .state()
            .filter(state -> state.reused() > 0)
            .map(state -> "; %s unchanged".formatted(Figures.count(state.reused())))
            .orElse("");
  }

  private String approvedNowhere() {
    UserEntry first = summary.approvedNowhere().get(0);
    return "Approved in a dictionary, but nowhere in the articles: %s, the first %s = %s"
        .formatted(
            Figures.count(summary.approvedNowhere().size(), "pair"),
            first.sourceTerm(),
            first.targetTerm());
  }

  private String mentions() {
    return Figures.count(summary.mentions(), "mention");
  }

  private TextTable frequent() {
    TextTable table = new TextTable(Align.RIGHT, Align.LEFT, Align.LEFT);
    for (FrequentPair pair : summary.frequent()) {
      table.row(Figures.count(pair.occurrences()), pair.sourceTerm(), pair.targetTerm());
    }
    return table;
  }

  private static void addIndented(List<String> lines, TextTable table) {
    table.lines().forEach(line -> lines.add(INDENT + line));
  }
}
