// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table of text in UTF-8. Cells must hold no line breaks and no controls. */
final class DelimitedFile implements Closeable {

  /** Which cells are put between quotation marks, as in RFC 4180. */
  enum Quotes {
    /** None; no cell may hold the separator. */
    NEVER,
    /** Those that hold a separator or a quotation mark. */
    WHERE_NEEDED,
    /** All. */
    ALWAYS
  }

  /**
   * How tables of a tool look.
   *
   * @param separator what parts the cells
   * @param quotes which cells are quoted
   * @param lineEnd what ends a row
   * @param bom whether the file begins with a byte order mark
   */
  record Style(char separator, Quotes quotes, String lineEnd, boolean bom) {
    /** Cells parted by tabs, without quotation. */
    static final Style TABS = new Style('\t', Quotes.NEVER, "\n", false);

    /** RFC 4180, as far as it can be with LF. */
    static final Style COMMAS = new Style(',', Quotes.WHERE_NEEDED, "\n", false);
  }

  private final Style style;
  private final ICSVWriter csv;

  DelimitedFile(Path file, Style style) throws IOException {
    this.style = style;
    BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    if (style.bom()) {
      out.write('\uFEFF');
    }
    char quote = style.quotes() == Quotes.NEVER ? ICSVWriter.NO_QUOTE_CHARACTER : '"';
    this.csv = new CSVWriter(out, style.separator(), quote, quote, style.lineEnd());
  }

  void row(String... cells) throws IOException {
    if (style.quotes() == Quotes.NEVER) {
      for (String cell : cells) {
        if (cell.indexOf(style.separator()) >= 0) {
          throw new IllegalArgumentException("a cell holds the separator: " + cell);
        }
      }
    }
    csv.writeNext(cells, style.quotes() == Quotes.ALWAYS);
    if (csv.checkError()) {
      throw csv.getException();
    }
  }

  void row(List<String> cells) throws IOException {
    row(cells.toArray(String[]::new));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
