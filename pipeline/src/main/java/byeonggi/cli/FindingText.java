// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.export.Cells;
import byeonggi.export.CheckReport;
import byeonggi.finding.Finding;
import byeonggi.finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a check found, for people: lines as compilers write them, which editors can follow. */
final class FindingText {
  private static final Cells CLEAN = new Cells(false);

  private final CheckReport report;

  FindingText(CheckReport report) {
    this.report = report;
  }

  /** One line a finding: place, severity, what, rule. */
  List<String> lines() {
    return report.findings().stream().map(this::line).toList();
  }

  private String line(Finding finding) {
    String suggested = finding.suggestion().isEmpty() ? "" : "; suggested: " + finding.suggestion();
    return CLEAN.write(
        "%s:%s:%s: %s: %s%s [%s]"
            .formatted(
                report.path(finding.document()),
                finding.line(),
                finding.column(),
                finding.severity().word(),
                finding.detail(),
                suggested,
                finding.rule().id()));
  }

  /**
   * The sum, in a line or two.
   *
   * @param approved how many pairs the glossary approves
   */
  List<String> summary(int approved) {
    List<String> lines = new ArrayList<>();
    long documents = report.findings().stream().map(Finding::document).distinct().count();
    lines.add(
        "%s%s in %s of %s, held against %s"
            .formatted(
                Figures.count(report.findings().size(), "finding"),
                bySeverity(),
                Figures.count(documents),
                Figures.count(report.documents().size(), "article"),
                Figures.count(approved, "approved pair")));
    report.failures().stream()
        .map(
            failure ->
                CLEAN.write(
                    "not read: %s: %s: %s %s"
                        .formatted(
                            report.path(failure.document()),
                            failure.stage(),
                            failure.error(),
                            failure.detail())
                        .strip()))
        .forEach(lines::add);
    return lines;
  }

  private String bySeverity() {
    String parts =
        Arrays.stream(Severity.values())
            .sorted(Comparator.reverseOrder())
            .filter(severity -> count(severity) > 0)
            .map(severity -> Figures.count(count(severity)) + " " + severity.word())
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? "" : " (" + parts + ")";
  }

  private long count(Severity severity) {
    return report.findings().stream().filter(f -> f.severity() == severity).count();
  }
}
