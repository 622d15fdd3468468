// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.dictionary.Folding;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Rows of glossaries in few words. */
final class Rows {
  static final Folding FOLDING = new Folding(UnaryOperator.identity());

  private Rows() {}

  /** A row of a run: {@code 护城河 zh 해자 ko 5 preferred}. */
  static ReviewedEntry row(String words) {
    return row(words, Review.NONE);
  }

  /** A row with what a person wrote beside it; {@code -} stands for an empty cell. */
  static ReviewedEntry row(String words, Review review) {
    String[] cells = words.split(" ", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].equals("-") ? "" : cells[i].replace('_', ' ');
    }
    long occurrences = Long.parseLong(cells[4]);
    Entry entry =
        new Entry(
            cells[0],
            cells[1],
            cells[2],
            cells[3],
            occurrences,
            Math.min(occurrences, 2),
            0,
            occurrences == 0 ? 0 : 900,
            Status.valueOf(cells[5].toUpperCase(Locale.ROOT)),
            false,
            cells.length > 6 ? cells[6] : "",
            "",
            "",
            "",
            "",
            "",
            EntryId.of(
                new TermKey(cells[1], FOLDING.fold(cells[0])),
                new GlossKey(cells[3], FOLDING.fold(cells[2]))));
    return new ReviewedEntry(entry, review);
  }

  /** The row in the same words, with its share in front of the status. */
  static String words(Entry entry) {
    return String.join(
            " ",
            entry.sourceTerm(),
            dash(entry.sourceLanguage()),
            dash(entry.targetTerm().replace(' ', '_')),
            dash(entry.targetLanguage()),
            String.valueOf(entry.occurrences()),
            entry.status().word(),
            dash(entry.kind()))
        .strip();
  }

  private static String dash(String cell) {
    return cell.isEmpty() ? "-" : cell;
  }
}
