// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people decided about pairs and terms, whatever the form they are written in. Immutable. */
public final class UserDecisions {

  private record Row(GlossKey gloss, UserEntry entry) {
    boolean speaksOf(TermKey term, GlossKey other) {
      return isAnyOr(entry.sourceLanguage(), term.language())
          && (entry.decision() == Decision.STOP
              || (gloss.folded().equals(other.folded())
                  && isAnyOr(gloss.language(), other.language())));
    }

    private static boolean isAnyOr(String wanted, String language) {
      return wanted.isEmpty() || wanted.equals(language);
    }
  }

  private final Map<String, List<Row>> byFoldedTerm = new HashMap<>();

  /**
   * Takes the rows of the user's dictionaries.
   *
   * @param entries the rows; a later one wins over an earlier one
   * @param folding what makes two forms one
   */
  public UserDecisions(List<UserEntry> entries, Folding folding) {
    for (UserEntry entry : entries) {
      GlossKey gloss = new GlossKey(entry.targetLanguage(), folding.fold(entry.targetTerm()));
      byFoldedTerm
          .computeIfAbsent(folding.fold(entry.sourceTerm()), t -> new ArrayList<>(1))
          .add(new Row(gloss, entry));
    }
  }

  /** The last row that speaks of this pair or of its whole term, or nothing. */
  public Optional<UserEntry> about(TermKey term, GlossKey gloss) {
    List<Row> rows = byFoldedTerm.getOrDefault(term.folded(), List.of());
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (rows.get(i).speaksOf(term, gloss)) {
        return Optional.of(rows.get(i).entry());
      }
    }
    return Optional.empty();
  }
}
