// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import byeonggi.export.ReviewedCsv;
import byeonggi.finding.Finding;
import byeonggi.glossary.ReviewedEntry;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The glossary as a workbook for review, with the findings of its set if there are any. */
final class XlsxFormat implements ReviewFormat {
  /** Where the term is among the cells of a row. */
  private static final int TERM = ReviewedCsv.columns().indexOf("source_term");

  private final List<Finding> findings;

  /** Without findings. */
  XlsxFormat() {
    this(List.of());
  }

  XlsxFormat(List<Finding> findings) {
    this.findings = List.copyOf(findings);
  }

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public String summary() {
    return "Workbook for review in Excel or LibreOffice; comes back as a dictionary";
  }

  @Override
  public int writeRows(List<ReviewedEntry> rows, ExportFiles files) throws IOException {
    if (rows.isEmpty()) {
      return 0;
    }
    int written = 0;
    try (WorkbookFile file = new WorkbookFile(rows.size() + findings.size(), files.work())) {
      WorkbookStyles styles = new WorkbookStyles(file.workbook());
      ReviewSheet sheet = new ReviewSheet(file.workbook(), styles);
      for (ReviewedEntry row : rows) {
        ExportFiles.checkInterrupted();
        List<Object> cells = ReviewedCsv.cells(row).stream().map(XlsxFormat::clean).toList();
        Optional<String> reason = reasonAgainst(cells, written);
        if (reason.isPresent()) {
          files.drop(row.entry(), reason.get());
        } else {
          sheet.row(cells);
          written++;
        }
      }
      sheet.end();
      ReadMeSheet.add(file.workbook(), styles);
      if (!findings.isEmpty()) {
        FindingsSheet.add(file.workbook(), styles, findings);
      }
      file.writeTo(files.file("glossary.xlsx"));
    }
    return written;
  }

  private static Object clean(Object cell) {
    return cell instanceof String text ? TermText.of(text) : cell;
  }

  private static Optional<String> reasonAgainst(List<Object> cells, int before) {
    if (cells.get(TERM).equals("")) {
      return Optional.of("no term");
    }
    if (before == ReviewSheet.MOST_ROWS) {
      return Optional.of(
          String.format(Locale.ROOT, "a sheet takes %,d rows", ReviewSheet.MOST_ROWS));
    }
    for (int i = 0; i < cells.size(); i++) {
      String column = ReviewedCsv.columns().get(i);
      Optional<String> reason = WorkbookText.reasonAgainst(cells.get(i).toString());
      if (reason.isPresent()) {
        return reason.map(why -> column + ": " + why);
      }
    }
    return Optional.empty();
  }
}
