// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTermsTest {
  @TempDir private Path folder;

  private Table read(String text) throws Exception {
    return DelimitedTerms.read(Files.writeString(folder.resolve("mine.csv"), text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "term-tables.csv", numLinesToSkip = 1)
  void termsAreFoundWhateverPartsThem(String what, String text, String pairs) throws Exception {
    String meant =
        text.replace("\\n", "\n")
            .replace("\\r", "\r")
            .replace("\\t", "\t")
            .replace("\\uFEFF", "\uFEFF");
    assertEquals(
        pairs,
        read(meant).rows().stream()
            .map(row -> row.cell("source_term") + "=" + row.cell("target_term"))
            .collect(Collectors.joining(" ")),
        what);
  }

  @Test
  void rowsAreCountedAsInTheFileAlsoWithoutAHeader() throws Exception {
    assertEquals(3, read("\n护城河,해자\n刻舟求剑,각주구검\n").rows().get(1).number());
  }

  @Test
  void whatAKoreanExcelLosesIsTold() throws Exception {
    Path file =
        Files.write(
            folder.resolve("mine.csv"), "护城河,해자\n".getBytes(Charset.forName("x-windows-949")));
    String message =
        assertThrows(MalformedTableException.class, () -> DelimitedTerms.read(file)).getMessage();
    assertTrue(message.contains("not UTF-8") && message.contains("simplified"), message);
    assertEquals(1, message.lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void unicodeTextOfASpreadsheetIsReadByItsMark(String charset) throws Exception {
    Path file =
        Files.write(
            folder.resolve("mine.txt"),
            "\uFEFF护城河\t해자\r\n刻舟求剑\t각주구검\r\n".getBytes(Charset.forName(charset)));
    assertEquals("각주구검", DelimitedTerms.read(file).rows().get(1).cell("target_term"));
  }

  @Test
  void halfACharacterAtTheEndOfUtf16IsTold() throws Exception {
    byte[] whole = "\uFEFF护城河\t해자".getBytes(Charset.forName("UTF-16LE"));
    Path file = Files.write(folder.resolve("mine.txt"), Arrays.copyOf(whole, whole.length - 1));
    String message =
        assertThrows(NotUnicodeException.class, () -> DelimitedTerms.read(file)).getMessage();
    assertTrue(message.contains("is not UTF-16LE"), message);
  }
}
