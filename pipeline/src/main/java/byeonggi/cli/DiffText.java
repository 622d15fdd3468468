// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.cli.TextTable.Align;
import byeonggi.glossary.Change;
import byeonggi.glossary.Entry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The differences between two glossaries, for people. */
final class DiffText {
  /** So many changes of each sort are shown, unless all are asked for. */
  private static final int SHOWN = 20;

  private static final String INDENT = "  ";

  private static final Map<Change.Kind, String> TITLES =
      new EnumMap<>(
          Map.of(
              Change.Kind.WINNER, "Other best gloss",
              Change.Kind.DECISION, "Decisions",
              Change.Kind.NEW_TERM, "New terms",
              Change.Kind.GONE_TERM, "Terms that are gone",
              Change.Kind.NEW_GLOSS, "New glosses",
              Change.Kind.GONE_GLOSS, "Glosses that are gone",
              Change.Kind.COUNTS, "Seen more or less often"));

  private final List<Change> changes;
  private final boolean all;

  DiffText(List<Change> changes, boolean all) {
    this.changes = changes;
    this.all = all;
  }

  List<String> lines() {
    if (changes.isEmpty()) {
      return List.of("No differences.");
    }
    List<String> lines = new ArrayList<>();
    for (Change.Kind kind : Change.Kind.values()) {
      List<Change> ofKind = changes.stream().filter(change -> change.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        section(kind, ofKind, lines);
      }
    }
    return lines;
  }

  private void section(Change.Kind kind, List<Change> ofKind, List<String> lines) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add("%s: %s".formatted(TITLES.get(kind), Figures.count(ofKind.size())));
    TextTable table = new TextTable(Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT);
    ofKind.stream()
        .limit(all ? Long.MAX_VALUE : SHOWN)
        .forEach(
            change ->
                table.row(
                    change.entry().sourceTerm(),
                    change.entry().sourceLanguage(),
                    what(change),
                    counts(change)));
    table.lines().forEach(line -> lines.add(INDENT + line));
    if (!all && ofKind.size() > SHOWN) {
      lines.add(INDENT + "and more; --all shows all");
    }
  }

  private static String what(Change change) {
    return switch (change.kind()) {
      case WINNER -> target(change.before()) + " → " + target(change.after());
      case DECISION ->
          "%s: %s → %s"
              .formatted(
                  target(Optional.of(change.entry())),
                  status(change.before()),
                  status(change.after()));
      case NEW_TERM, GONE_TERM, NEW_GLOSS, GONE_GLOSS, COUNTS -> {
        Entry entry = change.entry();
        String target = target(Optional.of(entry));
        yield entry.status().isDecision() ? target + " (" + entry.status().word() + ")" : target;
      }
    };
  }

  private static String target(Optional<Entry> entry) {
    return entry.map(Entry::targetTerm).filter(target -> !target.isEmpty()).orElse("–");
  }

  private static String status(Optional<Entry> entry) {
    return entry.map(e -> e.status().word()).orElse("absent");
  }

  private static String counts(Change change) {
    long now = change.after().map(Entry::occurrences).orElse(0L);
    return change.more() == 0 || change.kind() == Change.Kind.NEW_TERM
        ? Figures.count(now)
        : String.format(Locale.ROOT, "%,d (%+,d)", now, change.more());
  }
}
