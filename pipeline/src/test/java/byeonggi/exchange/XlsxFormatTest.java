// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import byeonggi.dictionary.Folding;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XlsxFormatTest {
  private static final Set<Status> USABLE =
      EnumSet.of(Status.APPROVED, Status.PREFERRED, Status.VARIANT);

  @TempDir Path folder;

  private Exporter.Summary export(List<Entry> entries, Selection selection, String... formats)
      throws IOException {
    return new Exporter(
            Arrays.stream(formats).map(name -> Formats.named(name).orElseThrow()).toList(),
            selection,
            true)
        .export(entries, folder, new TreeMap<>());
  }

  private static Selection all(Direction direction) {
    return new Selection(direction, 0, 0, USABLE, List.of());
  }

  private List<Entry> read() throws Exception {
    return new GlossaryReader(new Folding(UnaryOperator.identity()))
        .read(folder.resolve("glossary.xlsx"));
  }

  private static Entry entry(String term, String gloss, long occurrences, Status status) {
    return new Entry(
        term,
        "zh",
        gloss,
        "ko",
        occurrences,
        1,
        500,
        300,
        status,
        true,
        "",
        "",
        "",
        "",
        "본보기",
        "",
        "0123456789abcdef");
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void holdsAllRowsAsInTheGlossaryWhateverTheDirection(Direction direction) throws Exception {
    List<Entry> entries =
        List.of(
            entry("词", "뜻", 1, Status.VARIANT),
            entry("躺平", "", 1, Status.VARIANT),
            entry("词", "낱말", 3, Status.PREFERRED),
            entry("否", "아니", 3, Status.REJECTED),
            entry("CEO", "", 0, Status.STOP));
    Exporter.Summary summary = export(entries, all(direction), "xlsx");
    assertEquals(entries, read());
    assertEquals(new Exporter.Written("xlsx", 5, List.of()), summary.written().get(0));
    assertEquals(List.of(), summary.dropped());
  }

  @Test
  void selectionNarrowsTheRowsButDecisionsStay() throws Exception {
    List<Entry> entries =
        List.of(
            entry("词", "뜻", 1, Status.VARIANT),
            entry("词", "낱말", 3, Status.PREFERRED),
            entry("否", "아니", 1, Status.REJECTED));
    export(entries, new Selection(Direction.SOURCE_TARGET, 2, 0, USABLE, List.of()), "xlsx");
    assertEquals(entries.subList(1, 3), read());
    export(
        entries,
        new Selection(Direction.SOURCE_TARGET, 0, 0, EnumSet.of(Status.VARIANT), List.of()),
        "xlsx");
    assertEquals(entries.subList(0, 1), read());
  }

  @Test
  void besideOtherFormatsWhatHasNoGlossIsDroppedFromThoseOnly() throws Exception {
    Exporter.Summary summary =
        export(
            List.of(entry("躺平", "", 1, Status.VARIANT), entry("词", "뜻", 1, Status.PREFERRED)),
            all(Direction.SOURCE_TARGET),
            "xlsx",
            "matecat");
    assertEquals(
        List.of("matecat no gloss"),
        summary.dropped().stream().map(d -> d.format() + " " + d.reason()).toList());
    assertEquals(1, summary.withoutGloss());
  }

  @Test
  void rowWithACellThatIsTooLongIsDroppedWithTheColumn() throws Exception {
    Exporter.Summary summary =
        export(
            List.of(
                entry("词", "뜻", 1, Status.PREFERRED),
                entry("长", "긴".repeat(32_768), 1, Status.PREFERRED)),
            all(Direction.SOURCE_TARGET),
            "xlsx");
    assertEquals(
        "target_term: 32,768 characters; a cell takes at most 32,767",
        summary.dropped().get(0).reason());
    assertEquals(1, read().size());
  }

  @Test
  void termOfNothingThatIsSeenIsDropped() throws Exception {
    Exporter.Summary summary =
        export(
            List.of(entry("\u200B", "뜻", 1, Status.PREFERRED)),
            all(Direction.SOURCE_TARGET),
            "xlsx");
    assertEquals(List.of("no term"), summary.dropped().stream().map(Dropped::reason).toList());
  }

  @Test
  void sameGlossaryGivesTheSameBytesEachTime() throws Exception {
    Set<Long> sums = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      export(List.of(entry("词", "뜻", 1, Status.PREFERRED)), all(Direction.SOURCE_TARGET), "xlsx");
      sums.add(Golden.checksum(folder.resolve("glossary.xlsx")));
    }
    assertEquals(1, sums.size());
  }

  @Test
  void emptySelectionMakesNoWorkbook() throws Exception {
    export(List.of(), all(Direction.SOURCE_TARGET), "xlsx");
    assertFalse(Files.exists(folder.resolve("glossary.xlsx")));
  }

  @Test
  void rowsThatAPersonAddsAreText() throws Exception {
    export(List.of(entry("词", "뜻", 1, Status.PREFERRED)), all(Direction.SOURCE_TARGET), "xlsx");
    try (XSSFWorkbook workbook = Workbooks.open(folder.resolve("glossary.xlsx"))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      for (String column : List.of("source_term", "target_term", "status", "date", "id")) {
        assertEquals(
            "@",
            sheet.getColumnStyle(Workbooks.column(sheet, column)).getDataFormatString(),
            column);
      }
    }
  }

  @Test
  void largeGlossaryIsReadBackTheSame() throws Exception {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 25_000; i++) {
      entries.add(entry("词" + i, "_x0041_ " + i, i, Status.PREFERRED));
    }
    export(entries, all(Direction.SOURCE_TARGET), "xlsx");
    assertEquals(entries, read());
    try (XSSFWorkbook workbook = Workbooks.open(folder.resolve("glossary.xlsx"))) {
      assertEquals(CellType.STRING, workbook.getSheetAt(0).getRow(9).getCell(0).getCellType());
    }
  }
}
