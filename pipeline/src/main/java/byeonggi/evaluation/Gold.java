// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.Table;
import byeonggi.text.CodePointOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * What annotators say of the brackets of some documents.
 *
 * @param rows their rows, in order of the file
 */
public record Gold(List<GoldRow> rows) {
  private static final String BETWEEN_GLOSSES = " \\|\\| ";

  /** Copies the rows. */
  public Gold {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a gold file: cells parted by tabs, no quoting, a header with {@code document, line,
   * column, inside, source_term, source_lang, gloss, kind, note}; several right glosses parted by
   * {@code ||}.
   *
   * @throws MalformedTableException if a column or a number is missing
   * @throws IOException if the file can't be read
   */
  public static Gold read(Path file) throws IOException, MalformedTableException {
    Table table = Table.tsv(file);
    table.require(
        "document",
        "line",
        "column",
        "inside",
        "source_term",
        "source_lang",
        "gloss",
        "kind",
        "note");
    List<GoldRow> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      rows.add(
          new GoldRow(
              rows.size(),
              row.cell("document"),
              number(table, row, "line"),
              number(table, row, "column"),
              Folding.fold(row.cell("inside")),
              Folding.fold(row.cell("source_term")),
              row.cell("source_lang"),
              glosses(row.cell("gloss")),
              row.cell("kind"),
              row.cell("note")));
    }
    return new Gold(rows);
  }

  /** The rows of all {@code golds}, one after the other; their documents must not share names. */
  public static Gold joined(List<Gold> golds) {
    List<GoldRow> rows = new ArrayList<>();
    for (Gold gold : golds) {
      gold.rows().forEach(row -> rows.add(row.withIndex(rows.size())));
    }
    return new Gold(rows);
  }

  /** The names of the documents, each once, by code point. */
  public List<String> documents() {
    return rows.stream().map(GoldRow::document).distinct().sorted(CodePointOrder.INSTANCE).toList();
  }

  private static List<String> glosses(String cell) {
    return Arrays.stream(cell.split(BETWEEN_GLOSSES, -1))
        .filter(gloss -> !gloss.isBlank())
        .map(Folding::fold)
        .toList();
  }

  private static int number(Table table, Table.Row row, String column)
      throws MalformedTableException {
    OptionalInt number = Numbers.integer(row.cell(column));
    if (number.isEmpty()) {
      throw table.malformed(row, column, "is not a whole number");
    }
    return number.getAsInt();
  }
}
