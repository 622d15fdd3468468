// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.export.Cells;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTextTest {

  /** What a program has of a cell into which a text was put. */
  private static String shown(String written) {
    return new XSSFRichTextString(written).toString();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "=1+1,=1+1",
        "'apostrophe','apostrophe'",
        "'=x,''=x",
        "'','''",
        "_x0041_,_x005F_x0041_",
        "_x004_,_x004_",
        "_X0041_,_X0041_",
        "_x005F_x0041_,_x005F_x005F_x005F_x0041_",
      })
  void onlyWhatWouldBeReadOtherwiseIsMarked(String text, String written) {
    assertEquals(written, WorkbookText.written(text));
  }

  @Property(tries = 2000)
  void textComesBackAsItWas(@ForAll @Chars({'\'', '=', '_', 'x', '0', '4', '1', 'F'}) String text) {
    String read = WorkbookText.read(shown(WorkbookText.written(text)));
    assertEquals(text, Cells.read(read));
    // The other reader takes one apostrophe off wherever there is one.
    assertEquals(text, read.startsWith("'") ? read.substring(1) : read);
  }

  @Test
  void whatACellCantHoldIsTold() {
    assertEquals(Optional.empty(), WorkbookText.reasonAgainst("긴".repeat(32_767)));
    assertEquals(
        Optional.of("32,768 characters; a cell takes at most 32,767"),
        WorkbookText.reasonAgainst("긴".repeat(32_768)));
    assertEquals(
        Optional.of("U+FFFE; a workbook can't hold it"), WorkbookText.reasonAgainst("a\uFFFE"));
    assertTrue(WorkbookText.reasonAgainst("\uD800").isPresent());
    assertEquals(Optional.empty(), WorkbookText.reasonAgainst("\uD83D\uDE00\uE000\uFFFD"));
  }
}
