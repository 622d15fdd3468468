// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The sheet that tells a person how to review. */
final class ReadMeSheet {
  private static final int WIDTH = 100;

  private static final List<String> LINES =
      List.of(
          "검토하는 법",
          "1. review가 yes인 줄, confidence가 낮은 줄부터 봅니다. 첫 줄의 필터로 골라낼 수 있습니다.",
          "2. 짝이 맞으면 status를 approved로, 틀리면 rejected로, 용어가 아예 아니면 stop으로 바꿉니다.",
          "3. 번역만 틀렸으면 target_term을 고치고 status를 approved로 바꿉니다. 빠진 용어는 맨 아래에 줄을 더합니다.",
          "4. preferred와 variant는 프로그램의 말이라 아무것도 정하지 않습니다. note, reviewer, date는 사람이 씁니다.",
          "5. 다른 이름으로 저장한 뒤 다음 실행에 줍니다: ./byeonggi extract --dictionary=reviewed.xlsx",
          "",
          "How to review",
          "1. Begin with the rows that have yes under review, or a low confidence; the filters are in the first row.",
          "2. Set status to approved where the pair is right, rejected where it is wrong, stop where the term is none.",
          "3. Where only the translation is wrong, mend target_term and set approved. Add missing terms at the end.",
          "4. preferred and variant are the program's words and decide nothing. note, reviewer and date are yours.",
          "5. Save it under another name, and give it to the next run: ./byeonggi extract --dictionary=reviewed.xlsx");

  private ReadMeSheet() {}

  /** Adds the sheet. */
  static void add(Workbook workbook, WorkbookStyles styles) {
    Sheet sheet = workbook.createSheet("read me");
    sheet.setColumnWidth(0, WIDTH * 256);
    CellStyle style = styles.sentences();
    for (int i = 0; i < LINES.size(); i++) {
      Cell cell = sheet.createRow(i).createCell(0);
      cell.setCellValue(LINES.get(i));
      cell.setCellStyle(style);
    }
  }
}
