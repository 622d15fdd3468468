// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.cli.TextTable.Align;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Why one parenthetical came out as it did, as a table. */
final class ExplainText {
  private static final String SILENT = "·";
  private static final String NO_GLOSS = "(none)";

  private final ExplainView view;

  ExplainText(ExplainView view) {
    this.view = view;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(view.term());
    if (!view.rows().isEmpty()) {
      table().lines().forEach(line -> lines.add("  " + line));
    }
    lines.add("  → " + view.decision());
    lines.add("");
    return lines;
  }

  private TextTable table() {
    List<String> evidences = evidences();
    List<Align> columns = new ArrayList<>(List.of(Align.LEFT, Align.RIGHT));
    columns.addAll(Collections.nCopies(evidences.size(), Align.RIGHT));
    List<String> header = new ArrayList<>(List.of("candidate", "confidence"));
    header.addAll(evidences);
    TextTable table = new TextTable(columns).row(header);
    for (ExplainView.Row row : view.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(row.candidate().isEmpty() ? NO_GLOSS : row.candidate());
      cells.add(Figures.decimal(row.confidence()));
      evidences.forEach(evidence -> cells.add(score(row, evidence)));
      table.row(cells);
    }
    return table;
  }

  /** Those that say something of some candidate. */
  private List<String> evidences() {
    TreeSet<String> names = new TreeSet<>();
    for (ExplainView.Row row : view.rows()) {
      row.evidence().keySet().stream()
          .filter(name -> !score(row, name).equals(SILENT))
          .forEach(names::add);
    }
    return List.copyOf(names);
  }

  private static String score(ExplainView.Row row, String evidence) {
    double score = row.evidence().getOrDefault(evidence, 0.0);
    return score == 0 ? SILENT : String.format(Locale.ROOT, "%+.2f", score);
  }
}
