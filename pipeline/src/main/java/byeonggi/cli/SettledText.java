// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.cli.TextTable.Align;
import byeonggi.evaluation.Report;
import byeonggi.evaluation.Settled;

/** How far people may trust what is not put up for review, by set. Not thread-safe. */
final class SettledText {
  private final TextTable table =
      new TextTable(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT)
          .header("pairs not marked review", "pairs", "right", "part of all", "calibration error");

  /** Adds the figures of one gold. */
  void add(String name, Report report) {
    Settled settled = Settled.of(report.matching(), Settled.USUAL);
    table.row(
        name,
        Figures.count(settled.right().whole()),
        Figures.percent(settled.right().value()),
        Figures.percent(settled.part().value()),
        Figures.decimal(report.calibration().expectedError()));
  }

  TextTable table() {
    return table;
  }
}
