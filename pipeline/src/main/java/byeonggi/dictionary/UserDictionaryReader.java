// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import byeonggi.text.NormalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads dictionaries of the user: tables that have at least the columns {@code source_term} and
 * {@code target_term}; columns it does not know are passed over, unless the name is nearly that of
 * one it does.
 *
 * <p>A reviewed {@code glossary.csv} is one: rows whose status is still the machine's word ({@code
 * preferred}, {@code variant}) decide nothing and are left out. The sign that guards a cell against
 * being taken for a formula is taken off. Cells are read in the form that articles are read in
 * ({@link NormalText}). Thread-safe.
 */
public final class UserDictionaryReader {
  private static final Set<String> WORDS_OF_THE_MACHINE = Set.of("preferred", "variant");

  private final Set<String> kinds;

  /**
   * Makes a reader.
   *
   * @param kinds the words allowed in the column of kinds
   */
  public UserDictionaryReader(Set<String> kinds) {
    this.kinds = Set.copyOf(kinds);
  }

  /**
   * Reads one dictionary.
   *
   * @return its decisions in order of the rows; where two speak of one pair the later wins
   * @throws MalformedTableException if a row can't be understood; nothing of the table counts then
   */
  public List<UserEntry> read(Table table) throws MalformedTableException {
    TermHeader.check(table);
    List<UserEntry> entries = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Optional<Decision> decision = decision(table, row);
      if (decision.isPresent()) {
        entries.add(entry(table, row, decision.get()));
      }
    }
    return List.copyOf(entries);
  }

  private UserEntry entry(Table table, Table.Row row, Decision decision)
      throws MalformedTableException {
    String source = text(row, "source_term");
    if (source.isEmpty()) {
      throw table.malformed(row, "source_term", "is empty; fill it or delete the row");
    }
    String target = text(row, "target_term");
    if (target.isEmpty() && decision != Decision.STOP) {
      throw table.malformed(
          row, "target_term", "is empty; fill it, or set status to stop if it is never a term");
    }
    return new UserEntry(
        source,
        language(table, row, "source_lang"),
        target,
        language(table, row, "target_lang"),
        decision,
        kind(table, row));
  }

  private static Optional<Decision> decision(Table table, Table.Row row)
      throws MalformedTableException {
    String word = text(row, "status").toLowerCase(Locale.ROOT);
    if (WORDS_OF_THE_MACHINE.contains(word)) {
      return Optional.empty();
    }
    if (word.isEmpty()) {
      return Optional.of(Decision.APPROVED);
    }
    for (Decision decision : Decision.values()) {
      if (decision.word().equals(word)) {
        return Optional.of(decision);
      }
    }
    throw table.malformed(
        row,
        "status",
        "\"" + Table.shown(word) + "\" is not a decision; use approved, rejected or stop");
  }

  private static String language(Table table, Table.Row row, String column)
      throws MalformedTableException {
    String tag = LanguageCell.read(table, row, column);
    return tag.equals(LanguageCell.UNDETERMINED) ? "" : tag;
  }

  private String kind(Table table, Table.Row row) throws MalformedTableException {
    String kind = text(row, "kind").toLowerCase(Locale.ROOT);
    if (!kind.isEmpty() && !kinds.contains(kind)) {
      throw table.malformed(
          row,
          "kind",
          "\"%s\" is not one of %s"
              .formatted(Table.shown(kind), String.join(", ", kinds.stream().sorted().toList())));
    }
    return kind;
  }

  private static String text(Table.Row row, String column) {
    return NormalText.string(FormulaGuard.off(row.cell(column))).strip();
  }
}
