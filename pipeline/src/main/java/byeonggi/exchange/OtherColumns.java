// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.dictionary.Table;
import byeonggi.export.Cells;
import byeonggi.export.ReviewedCsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns of a glossary that the program does not know, and what stands in them: people keep
 * there what is theirs.
 *
 * @param names their names, sorted; of those that have no name only the ones that hold something
 * @param rows the cells of each row below the header by the names of their columns, without empty
 *     ones, in their order
 */
record OtherColumns(Set<String> names, List<Map<String, String>> rows) {
  private static final Set<String> KNOWN = Set.copyOf(ReviewedCsv.columns());

  /** How {@link Table} calls a column without a name. */
  private static final String NAMELESS = "(column ";

  /** Those of a table. */
  static OtherColumns of(Table table) {
    Map<String, String> written = new LinkedHashMap<>();
    for (String column : table.columns()) {
      String name = written(Cells.read(column));
      if (!name.isEmpty() && !KNOWN.contains(name)) {
        written.put(column, name);
      }
    }
    Set<String> names = new TreeSet<>(written.values());
    names.removeIf(name -> name.startsWith(NAMELESS));
    List<Map<String, String>> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Map<String, String> cells = new HashMap<>();
      written.forEach(
          (column, name) -> {
            String cell = written(Cells.read(row.cell(column)));
            if (!cell.isEmpty()) {
              cells.merge(name, cell, (one, other) -> one + " | " + other);
            }
          });
      names.addAll(cells.keySet());
      rows.add(cells);
    }
    return new OtherColumns(names, rows);
  }

  /** What comes back when it is written and read again. */
  private static String written(String text) {
    return new Cells(false).write(text).strip();
  }
}
