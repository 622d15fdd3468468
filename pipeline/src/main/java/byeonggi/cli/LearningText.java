// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.cli.TextTable.Align;
import byeonggi.evaluation.Coverage;
import byeonggi.evaluation.PrecisionRecall;
import byeonggi.evaluation.Report;
import byeonggi.evaluation.Scores;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The figures of a cross-validation by gold file, for people, in per cent. Beside what was found
 * stands what could be: terms that are mentions, and those with a right gloss among the candidates.
 * Not thread-safe.
 */
final class LearningText {
  private static final List<String> COLUMNS =
      List.of(
          "cross-validated",
          "terms",
          "mentions",
          "offered",
          "found: P",
          "R",
          "F1",
          "exact: P",
          "R",
          "F1",
          "gloss right of found",
          "exact F1 without archive");

  private final TextTable table;

  LearningText() {
    List<Align> columns = new ArrayList<>(List.of(Align.LEFT));
    columns.addAll(Collections.nCopies(COLUMNS.size() - 1, Align.RIGHT));
    table = new TextTable(columns).header(COLUMNS);
  }

  /**
   * Adds the figures of one gold.
   *
   * @param name the name of the gold
   * @param report its figures
   * @param withoutArchive its figures if every mention is decided by itself
   */
  void add(String name, Coverage coverage, Report report, Report withoutArchive) {
    Scores scores = report.scores();
    List<String> cells = new ArrayList<>();
    cells.add(name);
    cells.add(Figures.count(scores.goldTerms()));
    cells.add(Figures.count(coverage.mentioned().size()));
    cells.add(Figures.count(coverage.offered().size()));
    cells.addAll(percents(scores.detection()));
    cells.addAll(percents(scores.exactPairs()));
    cells.add(Figures.percent(scores.exactOfFound().value()));
    cells.add(Figures.percent(withoutArchive.scores().exactPairs().f1()));
    table.row(cells);
  }

  TextTable table() {
    return table;
  }

  private static List<String> percents(PrecisionRecall figures) {
    return List.of(
        Figures.percent(figures.precision()),
        Figures.percent(figures.recall()),
        Figures.percent(figures.f1()));
  }
}
