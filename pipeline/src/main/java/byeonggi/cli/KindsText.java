// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.cli.TextTable.Align;
import byeonggi.evaluation.KindScores;
import byeonggi.term.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The figures of a cross-validation of kinds as tables. */
final class KindsText {
  private final TextTable sets =
      new TextTable(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT)
          .header("cross-validated", "names and idioms", "kind right", "all terms", "kind right");

  /** Adds the line of a set. */
  void add(String set, KindScores scores) {
    Set<Kind> all = EnumSet.allOf(Kind.class);
    sets.row(
        set,
        Integer.toString(scores.mentions(KindScores.NAMES)),
        share(scores, KindScores.NAMES),
        Integer.toString(scores.mentions(all)),
        share(scores, all));
  }

  private static String share(KindScores scores, Set<Kind> kinds) {
    return String.format(
        Locale.ROOT, "%.3f", (double) scores.right(kinds) / Math.max(1, scores.mentions(kinds)));
  }

  /** A line a set. */
  TextTable table() {
    return sets;
  }

  /** How often each kind was told to be another. */
  static TextTable confusions(KindScores scores) {
    List<Align> columns = new ArrayList<>(List.of(Align.LEFT));
    columns.addAll(Collections.nCopies(Kind.values().length, Align.RIGHT));
    List<String> header = new ArrayList<>(List.of("gold, told:"));
    TextTable table = new TextTable(columns);
    for (Kind told : Kind.values()) {
      header.add(told.word());
    }
    table.header(header);
    for (Kind gold : Kind.values()) {
      List<String> row = new ArrayList<>(List.of(gold.word()));
      for (Kind told : Kind.values()) {
        row.add(Integer.toString(scores.count(gold, told)));
      }
      table.row(row);
    }
    return table;
  }
}
