// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import byeonggi.dictionary.LetterProfiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Small words that bind others, in the languages of {@link LetterProfiles}. Immutable and
 * thread-safe. Table: {@code function-words.tsv} beside this class.
 */
final class FunctionWords {
  private static final class Bundled {
    static final FunctionWords WORDS = new FunctionWords();
  }

  private final Map<String, double[]> odds = new HashMap<>();

  private FunctionWords() {
    LanguageTable.forEachRow(
        "function-words.tsv",
        cells -> add(cells[0], List.of(cells[1].split(",")), Double.parseDouble(cells[2])));
  }

  /** The bundled table, read on first use. */
  static FunctionWords bundled() {
    return Bundled.WORDS;
  }

  private void add(String word, List<String> languages, double weight) {
    double[] row = odds.computeIfAbsent(word, w -> new double[LetterProfiles.LANGUAGES.size()]);
    boolean english = languages.contains(Spelling.ENGLISH);
    for (int i = 1; i < row.length; i++) {
      if (english) {
        row[i] -= weight;
      } else if (languages.contains(LetterProfiles.LANGUAGES.get(i))) {
        row[i] += weight / (1 + 0.25 * (languages.size() - 1));
      }
    }
  }

  /** How much the word in small letters tells for each language, or null if it is none of these. */
  double[] oddsAgainstEnglish(String word) {
    double[] row = odds.get(word);
    return row == null ? null : row.clone();
  }
}
