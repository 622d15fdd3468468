// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.cli.TextTable.Align;
import byeonggi.exchange.Dropped;
import byeonggi.exchange.Exporter;
import byeonggi.glossary.GlossaryMerge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the user is told of an export. */
final class ExportText {
  private static final String INDENT = "  ";

  private final Exporter.Summary summary;
  private final GlossaryMerge.Merged settled;

  /**
   * Prepares the text.
   *
   * @param settled what the export was made of
   */
  ExportText(Exporter.Summary summary, GlossaryMerge.Merged settled) {
    this.summary = summary;
    this.settled = settled;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s selected, %s left out%s"
            .formatted(
                Figures.count(summary.selected(), "pair"),
                Figures.count(summary.leftOut()),
                withoutGloss()));
    if (settled.overruled() > 0) {
      lines.add(
          "%s left out too, since their term is stopped"
              .formatted(Figures.count(settled.overruled(), "row")));
    }
    if (!settled.conflicts().isEmpty()) {
      lines.add(
          "%s of decisions in the glossary, settled as merge does; merge --conflicts=FILE lists them"
              .formatted(Figures.count(settled.conflicts().size(), "conflict")));
    }
    if (summary.toReview() > 0) {
      lines.add(
          "%s marked for review and not approved; --min-confidence leaves doubtful ones out"
              .formatted(Figures.count(summary.toReview(), "pair")));
    }
    TextTable table = new TextTable(Align.LEFT, Align.RIGHT);
    summary
        .written()
        .forEach(written -> table.row(written.format(), Figures.count(written.pairs())));
    List<String> counts = table.lines();
    for (int i = 0; i < counts.size(); i++) {
      lines.add(INDENT + counts.get(i) + dropped(summary.written().get(i)));
    }
    if (!summary.dropped().isEmpty()) {
      lines.add("What was dropped is in dropped.csv, with the reason.");
    }
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
    return written.dropped().isEmpty()
        ? ""
        : "  %s dropped, mostly: %s"
            .formatted(Figures.count(written.dropped().size()), reason(written));
  }

  /** The most frequent reason, without what is particular to an entry. */
  private static String reason(Exporter.Written written) {
    SortedMap<String, Long> reasons = new TreeMap<>();
    for (Dropped dropped : written.dropped()) {
      reasons.merge(dropped.reason().replaceFirst(", and .*", ""), 1L, Long::sum);
    }
    return reasons.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
