// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.glossary.Entry;
import byeonggi.glossary.MergeConflict;
import byeonggi.glossary.MergeConflict.About;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Decisions that do not agree, for people. */
final class ConflictText {
  /** So many of each sort are shown; the table has all. */
  private static final int SHOWN = 10;

  private final List<MergeConflict> conflicts;

  ConflictText(List<MergeConflict> conflicts) {
    this.conflicts = conflicts;
  }

  /** No line if all agree. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    Predicate<MergeConflict> open = conflict -> conflict.about() == About.GLOSSES;
    List<MergeConflict> settled = conflicts.stream().filter(open.negate()).toList();
    List<MergeConflict> rivals = conflicts.stream().filter(open).toList();
    section(Figures.count(settled.size(), "conflict") + " of decisions:", settled, lines);
    section(
        Figures.count(rivals.size(), "term")
            + " with glosses that no one file approves together; all stand until a person chooses:",
        rivals,
        lines);
    return lines;
  }

  private static void section(String title, List<MergeConflict> conflicts, List<String> lines) {
    if (conflicts.isEmpty()) {
      return;
    }
    lines.add(title);
    conflicts.stream().limit(SHOWN).forEach(conflict -> lines.add("  " + line(conflict)));
    if (conflicts.size() > SHOWN) {
      lines.add("  and more; --conflicts=FILE has all");
    }
  }

  private static String line(MergeConflict conflict) {
    Entry kept = conflict.kept().entry();
    if (conflict.about() == About.GLOSSES) {
      return kept.sourceTerm() + ": " + sides(conflict, Entry::targetTerm);
    }
    return "%s %s: %s stands; %s"
        .formatted(
            kept.sourceTerm(),
            kept.targetTerm(),
            kept.status().word(),
            sides(conflict, entry -> (entry.status().word() + " " + entry.targetTerm()).strip()));
  }

  private static String sides(MergeConflict conflict, Function<Entry, String> words) {
    return conflict.sides().stream()
        .map(side -> words.apply(side.decision().entry()) + " in " + side.source())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
