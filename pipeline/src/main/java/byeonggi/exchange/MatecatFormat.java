// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Glossaries of Matecat: a workbook a pair of languages, whose first row names the two locales. Its
 * other columns are optional, and left out.
 */
final class MatecatFormat implements Format {
  private static final int WIDTH = 40;

  private static final LanguageCodes LANGUAGES =
      new LanguageCodes(
          "Matecat",
          Map.of(
              "zh", "zh-CN",
              "zh-Hant", "zh-TW",
              "zh-TW", "zh-TW",
              "ja", "ja-JP",
              "en", "en-US",
              "ko", "ko-KR"));

  @Override
  public String name() {
    return "matecat";
  }

  @Override
  public String summary() {
    return "Matecat glossary, XLSX, a file for each pair of languages";
  }

  @Override
  public int write(List<TermPair> pairs, ExportFiles files) throws IOException {
    List<TermPair> known =
        files.admit(
            pairs, List.of(LANGUAGES.rule(), Rules.differentLanguages(), WorkbookText.rule()));
    int written = 0;
    for (var ofLanguages : ExportFiles.byLanguages(known).entrySet()) {
      List<TermPair> admitted =
          files.admit(
              ofLanguages.getValue(),
              List.of(Rules.eachPairOnce(), Rules.fileOfAtMostRows(ReviewSheet.MOST_ROWS)));
      write(ofLanguages.getKey(), admitted, files);
      written += admitted.size();
    }
    return written;
  }

  private static void write(LanguagePair languages, List<TermPair> pairs, ExportFiles files)
      throws IOException {
    try (WorkbookFile file = new WorkbookFile(pairs.size(), files.work())) {
      WorkbookStyles styles = new WorkbookStyles(file.workbook());
      Sheet sheet = file.workbook().createSheet("glossary");
      for (int i = 0; i < 2; i++) {
        sheet.setColumnWidth(i, WIDTH * 256);
        sheet.setDefaultColumnStyle(i, styles.text());
      }
      LanguagePair locales = LANGUAGES.of(languages);
      row(sheet.createRow(0), styles, locales.source(), locales.target());
      for (TermPair pair : pairs) {
        ExportFiles.checkInterrupted();
        row(
            sheet.createRow(sheet.getLastRowNum() + 1),
            styles,
            WorkbookText.escaped(pair.source()),
            WorkbookText.escaped(pair.target()));
      }
      file.writeTo(files.file("matecat-%s.xlsx".formatted(languages.fileName())));
    }
  }

  private static void row(Row row, WorkbookStyles styles, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(texts[i]);
      cell.setCellStyle(styles.text(texts[i]));
    }
  }
}
