// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.cli.TextTable.Align;
import byeonggi.evaluation.Breakdown;
import byeonggi.evaluation.Calibration;
import byeonggi.evaluation.GlossaryScores;
import byeonggi.evaluation.Group;
import byeonggi.evaluation.PrecisionRecall;
import byeonggi.evaluation.Report;
import byeonggi.evaluation.Scores;
import byeonggi.evaluation.Settled;
import byeonggi.evaluation.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** How good a run was, for people; parts are in per cent. */
final class ReportText {
  private final Report report;
  private final Function<TextTable, List<String>> style;
  private final List<String> lines = new ArrayList<>();

  /**
   * Makes the text.
   *
   * @param style how a table is written
   */
  ReportText(Report report, Function<TextTable, List<String>> style) {
    this.report = report;
    this.style = style;
  }

  List<String> lines() {
    lines.clear();
    addHead();
    addWhole();
    report.breakdowns().forEach(this::addBreakdown);
    if (!report.calibration().bins().isEmpty()) {
      addCalibration(report.calibration());
    }
    addExtra();
    return List.copyOf(lines);
  }

  private void addHead() {
    Scores scores = report.scores();
    lines.add(
        "%s, %s to find, %s (%s ignored, %s left out as repetitions)"
            .formatted(
                Figures.count(report.documents(), "document"),
                Figures.count(scores.goldTerms(), "term"),
                Figures.count(scores.predictions(), "prediction"),
                Figures.count(scores.ignored(), "optional one"),
                Figures.count(scores.duplicates())));
    if (report.strangers() > 0) {
      lines.add(
          Figures.count(report.strangers(), "prediction")
              + " of documents that the gold does not have left out");
    }
    lines.add("");
  }

  private void addWhole() {
    Scores scores = report.scores();
    TextTable table =
        new TextTable(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
    table.header("per cent", "precision", "recall", "F1", "right", "wrong");
    addRow(table, "detection", scores.detection());
    addRow(table, "exact pairs", scores.exactPairs());
    lines.addAll(style.apply(table));
    lines.add("");
    TextTable shares = new TextTable(Align.LEFT, Align.RIGHT, Align.RIGHT);
    addRow(shares, "of the found terms: gloss exact", scores.exactOfFound());
    addRow(shares, "  gloss begins right", scores.startRight());
    addRow(shares, "  gloss ends right", scores.endRight());
    addRow(shares, "  language right", scores.languageRight());
    report.glossary().ifPresent(glossary -> addGlossary(shares, glossary));
    lines.addAll(style.apply(shares));
  }

  private static void addGlossary(TextTable shares, GlossaryScores glossary) {
    addRow(shares, "  kind right, of names and idioms", glossary.kindRight());
    addRow(shares, "of the predictions: not under review", glossary.settled());
    addRow(shares, "  of those, exact pairs", glossary.settledRight());
  }

  private static void addRow(TextTable table, String name, PrecisionRecall figures) {
    table.row(
        name,
        Figures.percent(figures.precision()),
        Figures.percent(figures.recall()),
        Figures.percent(figures.f1()),
        Figures.count(figures.right()),
        Figures.count(figures.predicted() - figures.right()));
  }

  private static void addRow(TextTable table, String name, Share share) {
    table.row(name, Figures.percent(share.value()), "of " + Figures.count(share.whole()));
  }

  private void addBreakdown(Breakdown breakdown) {
    TextTable table =
        new TextTable(
            Align.LEFT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT);
    table.header(
        "by " + breakdown.name(), "terms", "said", "found: P", "R", "F1", "exact: P", "R", "F1");
    for (Group group : breakdown.groups()) {
      List<String> cells = new ArrayList<>();
      cells.add(group.name());
      cells.add(Figures.count(group.detection().wanted()));
      cells.add(Figures.count(group.detection().predicted()));
      cells.addAll(cells(group.detection()));
      cells.addAll(cells(group.exactPairs()));
      table.row(cells);
    }
    lines.add("");
    lines.addAll(style.apply(table));
  }

  private static List<String> cells(PrecisionRecall figures) {
    return List.of(
        Figures.percent(
            figures.predicted() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(figures.precision())),
        Figures.percent(
            figures.wanted() == 0 ? OptionalDouble.empty() : OptionalDouble.of(figures.recall())),
        Figures.percent(figures.f1()));
  }

  private void addCalibration(Calibration calibration) {
    TextTable table = new TextTable(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
    table.header("confidence", "pairs", "mean", "right");
    for (Calibration.Bin bin : calibration.bins()) {
      table.row(
          String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.to()),
          Figures.count(bin.size()),
          Figures.decimal(bin.meanConfidence()),
          Figures.decimal(bin.right()));
    }
    lines.add("");
    lines.addAll(style.apply(table));
    lines.add("");
    lines.add(
        "expected calibration error %s, Brier score %s"
            .formatted(
                Figures.decimal(calibration.expectedError()),
                Figures.decimal(calibration.brier())));
    Settled settled = Settled.of(report.matching(), Settled.USUAL);
    lines.add(
        "pairs not marked review: right %s, part of all %s"
            .formatted(
                Figures.percent(settled.right().value()), Figures.percent(settled.part().value())));
  }

  private void addExtra() {
    if (report.extraByReason().isEmpty()) {
      return;
    }
    TextTable table = new TextTable(Align.LEFT, Align.RIGHT);
    table.header("found, but not in the gold", "");
    report.extraByReason().entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(reason -> table.row("  " + reason.getKey(), Figures.count(reason.getValue())));
    lines.add("");
    lines.addAll(style.apply(table));
  }
}
