// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import com.opencsv.RFC4180ParserBuilder;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedCellsTest {
  private static List<List<String>> read(String text) throws MalformedTableException {
    return new QuotedCells("mine.csv", text, ',').rows().stream().map(RawRow::cells).toList();
  }

  @Test
  void cellOfManyLinesTakesNoLongerThanAnother() {
    String note = "twenty-six characters here\n".repeat(40_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () -> assertEquals(List.of("护城河", note), read("护城河,\"" + note + "\"\n").get(0)));
  }

  @Test
  void quotationThatIsNeverClosedIsToldAtOnceWithItsPlace() {
    String astray = "源,\"해자\n" + "护城河,해자\n".repeat(100_000);
    MalformedTableException complaint =
        assertTimeoutPreemptively(
            Duration.ofSeconds(3),
            () -> assertThrows(MalformedTableException.class, () -> read(astray)));
    assertEquals(
        "mine.csv, row 1, column 2: a quotation mark is opened and never closed",
        complaint.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a,b\n",
        "a,b",
        "a,b\r\nc,d\r\n",
        "a\rb",
        "a,\n",
        "a,",
        ",a",
        "\n\na\n\n",
        "\"a\"",
        "\"a,b\",c",
        "\"a\nb\",c\nd",
        "\"a\r\nb\"",
        "\"a\"\"b\"",
        "\"\"",
        "\"\",\"\"",
        "5\" disk,화면",
        " \"a\",b",
        "a\\,\"b\\\"",
      })
  void handMadeRowsAreReadAsOpenCsvReadsThem(String text) throws Exception {
    List<List<String>> expected;
    try (var reader =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      expected = reader.readAll().stream().map(Arrays::asList).toList();
    }
    assertEquals(expected, read(text));
  }

  @Test
  void quotationMarkWithinACellIsText() throws Exception {
    assertEquals(List.of(List.of("5\" disk", "5\"")), read("5\" disk,5\""));
  }

  @Test
  void textBehindAClosingQuotationMarkIsKept() throws Exception {
    assertEquals(List.of(List.of("a b", "c")), read("\"a\" b,c"));
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.strings().withChars("a해,\"\n; '\\").ofMaxLength(6).list().ofMinSize(1);
  }

  @Property(tries = 500)
  void whatIsWrittenByOpenCsvIsReadBack(@ForAll("cells") List<String> cells) throws Exception {
    StringWriter out = new StringWriter();
    try (ICSVWriter writer = new CSVWriterBuilder(out).build()) {
      writer.writeNext(cells.toArray(String[]::new));
      writer.writeNext(new String[] {"last"});
    }
    List<List<String>> rows = read(out.toString());
    assertEquals(List.of(cells, List.of("last")), rows);
  }
}
