// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What people decided about terms and pairs, whatever the form they are written in. Immutable and
 * thread-safe.
 */
public final class UserDictionary {
  /** A dictionary without a row. */
  public static final UserDictionary EMPTY =
      new UserDictionary(List.of(), new Folding(UnaryOperator.identity()));

  /** Any language, where a caller does not know it or does not mind. */
  public static final String ANY = "";

  private record Row(String gloss, UserEntry entry) {
    boolean speaksOf(String language, String otherGloss, String glossLanguage) {
      return agree(entry.sourceLanguage(), language)
          && (entry.decision() == Decision.STOP
              || (gloss.equals(otherGloss) && agree(entry.targetLanguage(), glossLanguage)));
    }

    private static boolean agree(String one, String other) {
      return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
  }

  private final Folding folding;
  private final Map<String, List<Row>> byFoldedTerm = new HashMap<>();

  /**
   * Takes the rows of the user's dictionaries.
   *
   * @param entries the rows; a later one wins over an earlier one
   * @param folding what makes two forms one
   */
  public UserDictionary(List<UserEntry> entries, Folding folding) {
    this.folding = folding;
    for (UserEntry entry : entries) {
      byFoldedTerm
          .computeIfAbsent(folding.fold(entry.sourceTerm()), t -> new ArrayList<>(1))
          .add(new Row(folding.fold(entry.targetTerm()), entry));
    }
  }

  /**
   * The last row that speaks of this pair or of its whole term, or nothing.
   *
   * @param term the source term in any form
   * @param language its BCP 47 tag, or {@link #ANY}
   * @param gloss the gloss in any form
   * @param glossLanguage its BCP 47 tag, or {@link #ANY}
   */
  public Optional<UserEntry> about(
      String term, String language, String gloss, String glossLanguage) {
    if (byFoldedTerm.isEmpty()) {
      return Optional.empty();
    }
    List<Row> rows = byFoldedTerm.getOrDefault(folding.fold(term), List.of());
    String folded = rows.isEmpty() ? "" : folding.fold(gloss);
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (rows.get(i).speaksOf(language, folded, glossLanguage)) {
        return Optional.of(rows.get(i).entry());
      }
    }
    return Optional.empty();
  }

  /** What was decided last of this pair or of its whole term, in whatever languages. */
  public Optional<Decision> decision(String term, String gloss) {
    return about(term, ANY, gloss, ANY).map(UserEntry::decision);
  }

  /**
   * The glosses of a term that were ever approved, as the dictionary writes them, longest first.
   */
  public List<String> approvedGlosses(String term) {
    if (byFoldedTerm.isEmpty()) {
      return List.of();
    }
    Set<String> glosses = new LinkedHashSet<>();
    for (Row row : byFoldedTerm.getOrDefault(folding.fold(term), List.of())) {
      if (row.entry().decision() == Decision.APPROVED) {
        glosses.add(row.entry().targetTerm());
      }
    }
    return glosses.stream()
        .sorted(
            Comparator.comparingInt((String gloss) -> -gloss.length())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
