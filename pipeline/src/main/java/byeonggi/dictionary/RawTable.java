// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a file or of a sheet, as long as it is open which of them names the columns.
 *
 * @param name what complaints call it: the file, and the sheet if it has several
 * @param rows the rows that hold text
 */
public record RawTable(String name, List<RawRow> rows) {

  /** Leaves blank rows out. */
  public RawTable {
    rows = rows.stream().filter(row -> !row.isBlank()).toList();
  }

  /** The same rows below another first one. */
  RawTable under(RawRow header, List<RawRow> below) {
    List<RawRow> all = new ArrayList<>(below.size() + 1);
    all.add(header);
    all.addAll(below);
    return new RawTable(name, all);
  }
}
