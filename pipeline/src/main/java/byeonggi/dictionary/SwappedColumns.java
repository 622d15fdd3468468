// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import byeonggi.text.Script;
import java.util.List;
import java.util.Optional;

/**
 * Terms and glosses in each other's column: a table in which nearly every source term is Korean and
 * its gloss is not. No article has such a term in a bracket, so all its decisions would be lost
 * without a word.
 */
final class SwappedColumns {
  /** Of a hundred; a few rows of a swapped table have an abbreviation on both sides. */
  private static final int NEARLY_ALL = 90;

  private SwappedColumns() {}

  /** The first row that is the wrong way round, if nearly all of a table are. */
  static Optional<Table.Row> first(Table table) {
    List<Table.Row> full =
        table.rows().stream()
            .filter(row -> !row.cell("source_term").isBlank() && !row.cell("target_term").isBlank())
            .toList();
    List<Table.Row> swapped = full.stream().filter(SwappedColumns::isSwapped).toList();
    return swapped.size() * 100L >= full.size() * (long) NEARLY_ALL
        ? swapped.stream().findFirst()
        : Optional.empty();
  }

  /** Whoever names the language of the term knows which side it is on. */
  private static boolean isSwapped(Table.Row row) {
    return row.cell("source_lang").isBlank()
        && isKorean(row.cell("source_term"))
        && isForeign(row.cell("target_term"));
  }

  private static boolean isKorean(String text) {
    return Script.HANGUL.isIn(text) && !Script.HAN.isIn(text) && !Script.KANA.isIn(text);
  }

  private static boolean isForeign(String text) {
    return !Script.HANGUL.isIn(text)
        && text.codePoints().anyMatch(c -> Script.of(c).isForeignLetter());
  }
}
