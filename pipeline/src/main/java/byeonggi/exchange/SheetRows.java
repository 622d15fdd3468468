// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.dictionary.RawRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** The rows of a sheet as they are read, and what no term may be made of. */
final class SheetRows implements SheetContentsHandler {
  /** A table of terms has some twenty columns; a cell far to the right would make rows long. */
  private static final int MOST_COLUMNS = 1000;

  /** Where the number itself is wanted, however the cell shows it. */
  private static final Set<String> OF_NUMBERS =
      Set.of("occurrences", "documents", "share", "confidence");

  private static final int SHORT = 24;

  private static final int MOST_SHARED = 10_000;

  /**
   * Something that is no text as it was typed.
   *
   * @param row as a spreadsheet counts, from 1
   * @param column from 0
   * @param what what it is, and what to do
   */
  record Doubt(int row, int column, String what) {}

  private final boolean from1904;
  private final List<RawRow> rows = new ArrayList<>();
  private final Map<Integer, Doubt> firstDoubts = new HashMap<>();
  private final Map<String, String> shared = new HashMap<>();
  private List<String> cells = new ArrayList<>();
  private int rowNumber;
  private int column;
  private CellForm form = CellForm.PLAIN;
  private CellNumber number;

  /**
   * Begins a sheet.
   *
   * @param from1904 whether the workbook counts days from 1904
   */
  SheetRows(boolean from1904) {
    this.from1904 = from1904;
  }

  /** The rows, some of which may be blank. */
  List<RawRow> rows() {
    return rows;
  }

  /** The first doubt of each column that has any. */
  Map<Integer, Doubt> firstDoubts() {
    return Collections.unmodifiableMap(firstDoubts);
  }

  /**
   * A cell begins.
   *
   * @param address where it is; null if it is beside the one before
   */
  void startCell(String address, CellForm newForm) {
    column = address == null ? column + 1 : new CellAddress(address).getColumn();
    form = newForm;
    number = null;
  }

  /** Also without a value: the cell would be taken for an empty one. */
  void hasFormula() {
    doubt("holds a formula; put its value there as text");
  }

  void isNumber(CellNumber value) {
    number = value;
  }

  @Override
  public void startRow(int index) {
    rowNumber = index + 1;
    column = -1;
    cells = new ArrayList<>();
  }

  @Override
  public void cell(String address, String shown, XSSFComment comment) {
    if (shown == null || shown.isEmpty()) {
      return;
    }
    if (column >= MOST_COLUMNS) {
      throw new TooWideException();
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, shared(text(shown)));
    doubt();
  }

  @Override
  public void endRow(int index) {
    if (!cells.isEmpty()) {
      rows.add(new RawRow(rowNumber, List.copyOf(cells)));
    }
  }

  private String text(String shown) {
    if (number == null && form == CellForm.DATE) {
      return dateOf(shown);
    }
    if (number == null) {
      return WorkbookText.read(shown);
    }
    if (number.isDate()) {
      return number.date(from1904);
    }
    return isOfNumbers() ? number.plain() : shown.strip();
  }

  /** It is a number where the format has no name that tells how to show it. */
  private String dateOf(String shown) {
    try {
      return new CellNumber(Double.parseDouble(shown), /* isDate= */ true, shown).date(from1904);
    } catch (NumberFormatException e) {
      return shown;
    }
  }

  private boolean isOfNumbers() {
    return !rows.isEmpty()
        && column < rows.get(0).cells().size()
        && OF_NUMBERS.contains(rows.get(0).cells().get(column).strip());
  }

  private void doubt() {
    if (form == CellForm.ERROR) {
      doubt("holds an error of the spreadsheet; put the text there");
    } else if (form == CellForm.DATE || (number != null && number.isDate())) {
      doubt("holds a date; format the cell as text and type it again");
    } else if (number != null && number.isRounded()) {
      doubt(
          "holds a number of which the spreadsheet keeps not all digits; format the cell as text"
              + " and type it again");
    }
  }

  private void doubt(String what) {
    firstDoubts.putIfAbsent(column, new Doubt(rowNumber, column, what));
  }

  /** Most short texts are there thousands of times. */
  private String shared(String text) {
    if (text.length() > SHORT) {
      return text;
    }
    String same = shared.get(text);
    if (same == null) {
      same = text;
      if (shared.size() < MOST_SHARED) {
        shared.put(text, text);
      }
    }
    return same;
  }

  /** A cell is further to the right than is read. */
  static final class TooWideException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooWideException() {
      super(String.format(Locale.ROOT, "a cell beyond column %,d", MOST_COLUMNS));
    }
  }
}
