// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import byeonggi.glossary.Change;
import byeonggi.glossary.Entry;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The table of the differences between two glossaries. */
public final class ChangesCsv {
  private static final List<String> COLUMNS =
      List.of(
          "change",
          "source_term",
          "source_lang",
          "old_target_term",
          "new_target_term",
          "target_lang",
          "old_status",
          "new_status",
          "old_occurrences",
          "new_occurrences",
          "old_confidence",
          "new_confidence",
          "example",
          "example_document",
          "id");

  private ChangesCsv() {}

  /** Writes the table; does not close {@code out}. */
  public static void write(Writer out, TableFormat format, List<Change> changes)
      throws IOException {
    TableWriter table = new TableWriter(out, format, COLUMNS);
    for (Change change : changes) {
      Entry entry = change.entry();
      table.row(
          word(change.kind()),
          entry.sourceTerm(),
          entry.sourceLanguage(),
          cell(change.before(), Entry::targetTerm),
          cell(change.after(), Entry::targetTerm),
          entry.targetLanguage(),
          cell(change.before(), e -> e.status().word()),
          cell(change.after(), e -> e.status().word()),
          cell(change.before(), Entry::occurrences),
          cell(change.after(), Entry::occurrences),
          cell(change.before(), e -> Decimals.text(e.confidencePerMille())),
          cell(change.after(), e -> Decimals.text(e.confidencePerMille())),
          entry.example(),
          entry.exampleDocument(),
          entry.id());
    }
    table.flush();
  }

  /** The word for a sort of change: {@code new term}. */
  public static String word(Change.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Object cell(Optional<Entry> entry, Function<Entry, Object> value) {
    return entry.map(value).orElse("");
  }
}
