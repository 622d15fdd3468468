// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Glossaries of Weblate: CSV with the column names of its documentation. A string is known by its
 * source, so a source stands once. What a person should look at is marked as needing editing.
 *
 * <p>Weblate guesses how a CSV is quoted; it guesses right if all cells are.
 */
final class WeblateFormat extends PairTableFormat {
  private static final DelimitedFile.Style QUOTED =
      new DelimitedFile.Style(',', DelimitedFile.Quotes.ALWAYS, "\n", false);

  WeblateFormat() {
    super("weblate", "Weblate glossary, CSV", "csv", QUOTED, LanguageCodes.any());
  }

  @Override
  List<Rule> rules() {
    return List.of(Rules.oneTarget(UnaryOperator.identity()));
  }

  @Override
  List<List<String>> head(LanguagePair languages) {
    return List.of(List.of("source", "target", "fuzzy", "developer_comments"));
  }

  @Override
  List<String> row(TermPair pair) {
    return List.of(
        pair.source(), pair.target(), Notes.isUnchecked(pair) ? "True" : "False", Notes.all(pair));
  }
}
