// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.cli.TextTable.Align;
import byeonggi.exchange.Exporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the user is told of an export. */
final class ExportText {
  private static final String INDENT = "  ";

  private final Exporter.Summary summary;

  ExportText(Exporter.Summary summary) {
    this.summary = summary;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s selected, %s left out%s"
            .formatted(
                Figures.count(summary.selected(), "pair"),
                Figures.count(summary.leftOut()),
                withoutGloss()));
    TextTable table = new TextTable(Align.LEFT, Align.RIGHT, Align.LEFT);
    for (Exporter.Written written : summary.written()) {
      table.row(written.format(), Figures.count(written.pairs()), dropped(written));
    }
    table.lines().forEach(line -> lines.add(INDENT + line));
    lines.add("Written");
    for (Path file : summary.files()) {
      lines.add(INDENT + file);
    }
    return lines;
  }

  private String withoutGloss() {
    int without = summary.withoutGloss();
    return without == 0 ? "" : ", %s without a gloss".formatted(Figures.count(without));
  }

  private static String dropped(Exporter.Written written) {
    return written.dropped() == 0
        ? ""
        : "%s dropped; dropped.csv says why".formatted(Figures.count(written.dropped()));
  }
}
