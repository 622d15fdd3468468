// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byeonggi.dictionary.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a cell holds, readers get it back, and as many rows as were written. */
class RoundTripTest {
  private static final List<String> COLUMNS = List.of("a", "b", "c");
  private static final int ROWS = 2_000;

  private static final List<String> PIECES =
      List.of(
          "해자",
          "护城河",
          "𠮷",
          "=",
          "+",
          "-",
          "@",
          "＝",
          "＋",
          "－",
          "＠",
          "'",
          "''",
          "\"",
          "\"\"",
          ",",
          ";",
          "\\",
          "\\\"",
          "\n",
          "\r",
          "\r\n",
          "\t",
          "\0",
          "\u0007",
          "\u001A",
          "\u0085",
          "\u009F",
          "\u2028",
          "\u2029",
          "\u200E",
          "\u202E",
          "\u2066",
          "\u061C",
          "\uFEFF",
          "\uD83D",
          "\uDE00",
          "\uFFFF",
          "\uFFFD",
          " ",
          "a",
          "#",
          "1-2",
          "HYPERLINK(\"http://a\")",
          "cmd|' /C calc'!A0");

  @TempDir Path folder;

  /** Row by row; the same ones each time. */
  private static List<List<String>> rows() {
    Random random = new Random(5);
    return IntStream.range(0, ROWS)
        .mapToObj(row -> COLUMNS.stream().map(column -> cell(random)).toList())
        .toList();
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      cell.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return cell.toString();
  }

  private static List<List<String>> clean() {
    Cells plain = new Cells(false);
    return rows().stream().map(row -> row.stream().map(plain::write).toList()).toList();
  }

  private Path written(boolean bom, boolean guard) throws IOException {
    Path file = folder.resolve("table.csv");
    try (TableWriter writer = new TableWriter(file, new TableFormat(bom, guard), COLUMNS)) {
      for (List<String> row : rows()) {
        writer.row(row.toArray());
      }
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({"false, true", "true, true"})
  void ourReaderGetsBackWhatWasWritten(boolean bom, boolean guard) throws IOException {
    List<List<String>> read = new ArrayList<>();
    try (TableReader reader = new TableReader(written(bom, guard), COLUMNS)) {
      while (reader.advance()) {
        read.add(COLUMNS.stream().map(reader::text).toList());
      }
    }
    assertEquals(clean(), read);
  }

  @Test
  void theReaderOfDictionariesGetsTheCellsAsTheyStand() throws Exception {
    Cells guarded = new Cells(true);
    List<List<String>> expected =
        rows().stream()
            .map(row -> row.stream().map(guarded::write).toList())
            .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
            .toList();
    assertEquals(
        expected,
        Table.csv(written(true, true)).rows().stream()
            .map(row -> COLUMNS.stream().map(row::cell).toList())
            .toList());
  }

  @Test
  void aLineIsARowAndHoldsNothingHarmful() throws IOException {
    String table = Files.readString(written(false, true), StandardCharsets.UTF_8);
    assertEquals(ROWS + 1, table.chars().filter(c -> c == '\n').count());
    assertEquals(ROWS + 1, table.lines().count());
    assertFalse(table.replace("\n", "").codePoints().anyMatch(Character::isISOControl));
    assertFalse(table.contains("\u202E"));
    table
        .lines()
        .flatMap(line -> Stream.of(line.substring(1, line.length() - 1).split("\",\"", -1)))
        .forEach(
            cell -> assertTrue(cell.isEmpty() || "=+-@＝＋－＠".indexOf(cell.charAt(0)) < 0, cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00FF",
        "a,b,c\n\u00FF",
        "a,b,c\n\"x",
        "\"a,b",
        "",
        "a,b,a,c\n1,2,3",
        "a,b,x,x,c\n1,2,3,4"
      })
  void whatIsNoTableIsRefusedWithItsLine(String table) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.csv"), table, StandardCharsets.ISO_8859_1);
    assertThrows(
        TableException.class,
        () -> {
          try (TableReader reader = new TableReader(file, COLUMNS)) {
            reader.advance();
          }
        });
  }

  /** Python's reader, as people use it, with its defaults. */
  @Test
  void pythonReadsTheSame() throws Exception {
    assumeTrue(hasPython(), "no python3");
    Path file = written(false, false);
    String script =
        """
        import csv, sys
        for row in csv.reader(open(sys.argv[1], encoding="utf-8", newline="")):
            sys.stdout.buffer.write(("\\x1f".join(row) + "\\n").encode("utf-8"))
        """;
    Process python =
        new ProcessBuilder("python3", "-c", script, file.toString())
            .redirectErrorStream(true)
            .start();
    String read = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, python.waitFor(), read);
    List<String> expected = new ArrayList<>();
    expected.add(String.join("\u001F", COLUMNS));
    clean().forEach(row -> expected.add(String.join("\u001F", row)));
    assertEquals(expected, List.of(read.split("\n", -1)).subList(0, ROWS + 1));
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "-c", "").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
