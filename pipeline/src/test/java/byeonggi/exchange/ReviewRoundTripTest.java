// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.Folding;
import byeonggi.dictionary.UserDictionaryReader;
import byeonggi.dictionary.UserEntry;
import byeonggi.export.GlossaryCsv;
import byeonggi.export.TableFormat;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Review;
import byeonggi.glossary.ReviewedEntry;
import byeonggi.glossary.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A glossary goes out, a person decides, a spreadsheet saves it: nothing else changes. */
class ReviewRoundTripTest {
  /** What spreadsheets like to change. */
  private static final List<String> TEXTS =
      List.of(
          "=1+1",
          "+82",
          "-1",
          "@SUM(A1)",
          "＝합",
          "'=x",
          "'",
          "''",
          "'apostrophe'",
          "''=1",
          "1-2",
          "1/2",
          "00123",
          "12345678901234567890",
          "1234567890123456",
          "1E5",
          "1e5",
          "3.10",
          "1,000",
          "50%",
          "TRUE",
          "true",
          "2024-01-02",
          "3월 1일",
          "10:30",
          "Jan 1",
          "#N/A",
          "#REF!",
          "_x0041_",
          "a_x000D_b",
          "\"quoted\"",
          "a, b; c",
          "<b>&amp;</b>",
          "\uD83D\uDE00",
          "\uD842\uDFB7野家",
          "護\u3000城",
          "\\N",
          "NULL",
          "가  나",
          "긴".repeat(500));

  @TempDir private Path folder;
  private Path glossary;
  private List<Entry> entries;

  @BeforeEach
  void writeGlossary() throws IOException {
    entries = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      entries.add(entry(2 * i, TermText.of(TEXTS.get(i)), "뜻 " + i));
      entries.add(entry(2 * i + 1, "词" + i, TermText.of(TEXTS.get(i))));
    }
    glossary = folder.resolve("glossary.csv");
    try (GlossaryCsv table = new GlossaryCsv(glossary, new TableFormat(false, true))) {
      for (Entry entry : entries) {
        table.write(entry);
      }
    }
  }

  private static Entry entry(int number, String term, String gloss) {
    return new Entry(
        term,
        "zh",
        gloss,
        "ko",
        number,
        1,
        number % 1001,
        333,
        Status.PREFERRED,
        number % 2 == 0,
        "concept",
        "NOUN NOUN",
        "quotation",
        term,
        "본보기 " + gloss + "(" + term + ")",
        gloss + ".md",
        // All digits, or an exponent: what a spreadsheet would take for a number.
        "%016d".formatted(number).replaceFirst("0$", "e").replaceFirst("^0", "1"));
  }

  private Path workbook() throws Exception {
    Selection all =
        new Selection(Direction.SOURCE_TARGET, 0, 0, EnumSet.allOf(Status.class), List.of());
    Exporter.Summary summary =
        new Exporter(List.of(new XlsxFormat()), all, false)
            .exportReviewed(
                reader().readReviewed(glossary), folder.resolve("out"), new TreeMap<>());
    assertEquals(List.of(), summary.dropped());
    return summary.files().stream()
        .filter(file -> file.endsWith("glossary.xlsx"))
        .findFirst()
        .orElseThrow();
  }

  private static GlossaryReader reader() {
    return new GlossaryReader(new Folding(UnaryOperator.identity()));
  }

  /** Approves the first, rejects the second, stops the third, and signs. */
  private void decide(Path workbook) throws IOException {
    Workbooks.edit(
        workbook,
        sheet -> {
          decide(0, Status.APPROVED, "reviewer", "김=1");
          decide(1, Status.REJECTED, "note", "+틀림");
          decide(2, Status.STOP, "date", "2026-01-02");
          for (Decided each : decisions) {
            String id = each.entry().id();
            Workbooks.cell(sheet, "status", "id", id).setCellValue(each.status().word());
            Workbooks.cell(sheet, each.column(), "id", id).setCellValue(each.text());
          }
        });
  }

  private record Decided(Entry entry, Status status, String column, String text) {}

  private final List<Decided> decisions = new ArrayList<>();

  private void decide(int number, Status status, String column, String text) {
    decisions.add(new Decided(entries.get(number), status, column, text));
  }

  private List<ReviewedEntry> expected() {
    List<ReviewedEntry> expected =
        new ArrayList<>(entries.stream().map(e -> new ReviewedEntry(e, Review.NONE)).toList());
    for (int i = 0; i < decisions.size(); i++) {
      Decided each = decisions.get(i);
      Entry entry = each.entry();
      expected.set(
          i,
          new ReviewedEntry(
              withStatus(entry, each.status()),
              new Review(
                  each.column().equals("note") ? each.text() : "",
                  each.column().equals("reviewer") ? each.text() : "",
                  each.column().equals("date") ? each.text() : "")));
    }
    return expected;
  }

  private static Entry withStatus(Entry entry, Status status) {
    Entry ranked = entry.ranked(status, entry.sharePerMille());
    // The mark for review is the program's, and stays.
    return new Entry(
        ranked.sourceTerm(),
        ranked.sourceLanguage(),
        ranked.targetTerm(),
        ranked.targetLanguage(),
        ranked.occurrences(),
        ranked.documents(),
        ranked.sharePerMille(),
        ranked.confidencePerMille(),
        ranked.status(),
        entry.review(),
        ranked.kind(),
        ranked.partOfSpeech(),
        ranked.pairing(),
        ranked.explanation(),
        ranked.example(),
        ranked.exampleDocument(),
        ranked.id());
  }

  private static List<UserEntry> dictionary(Path file) throws Exception {
    return new UserDictionaryReader(Set.of("concept")).read(TermTables.read(file));
  }

  private void assertDecided(Path file) throws Exception {
    List<ReviewedEntry> read = reader().readReviewed(file);
    for (int i = 0; i < expected().size(); i++) {
      assertEquals(expected().get(i), read.get(i), "row " + (i + 2));
    }
    assertEquals(expected().size(), read.size());
    assertEquals(
        List.of(
            new UserEntry("=1+1", "zh", "뜻 0", "ko", Decision.APPROVED, "concept"),
            new UserEntry("词0", "zh", "=1+1", "ko", Decision.REJECTED, "concept"),
            new UserEntry("+82", "zh", "뜻 1", "ko", Decision.STOP, "concept")),
        dictionary(file));
  }

  @Test
  void decisionsInAWorkbookAreReadAndAllElseIsAsItWas() throws Exception {
    Path workbook = workbook();
    decide(workbook);
    assertDecided(workbook);
  }

  @Test
  void everyApprovedTermIsTheOneOfTheGlossary() throws Exception {
    Path workbook = workbook();
    Workbooks.edit(
        workbook,
        sheet -> {
          int status = Workbooks.column(sheet, "status");
          for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            sheet.getRow(i).getCell(status).setCellValue("approved");
          }
        });
    assertEquals(
        entries.stream().map(e -> e.sourceTerm() + " = " + e.targetTerm()).toList(),
        dictionary(workbook).stream().map(e -> e.sourceTerm() + " = " + e.targetTerm()).toList());
  }

  @Test
  void exportOfAReviewedWorkbookKeepsWhatPeopleWrote() throws Exception {
    Path workbook = workbook();
    decide(workbook);
    List<ReviewedEntry> reviewed = reader().readReviewed(workbook);
    Selection all =
        new Selection(Direction.TARGET_SOURCE, 9, 999, EnumSet.of(Status.APPROVED), List.of());
    Exporter.Summary summary =
        new Exporter(List.of(new XlsxFormat()), all, true)
            .exportReviewed(reviewed, folder.resolve("again"), new TreeMap<>());
    assertEquals(1, summary.selected());
    assertEquals(
        expected().subList(0, 3),
        reader().readReviewed(folder.resolve("again").resolve("glossary.xlsx")));
  }

  private LibreOffice libreOffice() {
    var office = LibreOffice.in(folder);
    assumeTrue(office.isPresent(), "no soffice on the path: LibreOffice is not tried");
    return office.get();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "ods xlsx", LibreOffice.CSV})
  void libreOfficeSavesTheDecisionsAndChangesNothing(String formats) throws Exception {
    LibreOffice office = libreOffice();
    Path file = workbook();
    decide(file);
    for (String format :
        formats.equals(LibreOffice.CSV) ? new String[] {formats} : formats.split(" ")) {
      file = office.saved(file, format);
    }
    assertDecided(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {LibreOffice.CSV, "xlsx"})
  void tableThatLibreOfficeHasOpenedAndSavedIsADictionary(String format) throws Exception {
    LibreOffice office = libreOffice();
    try (GlossaryCsv table = new GlossaryCsv(glossary, new TableFormat(false, true))) {
      for (String term : List.of("=1+1", "+82", "'=x", "'apostrophe'", "@SUM(A1)", "护城河")) {
        table.write(entry(1, term, "뜻").ranked(Status.APPROVED, 1000));
      }
    }
    Path saved = office.saved(glossary, format, "--infilter=" + LibreOffice.OPENED_CSV);
    assertEquals(
        List.of("=1+1", "+82", "'=x", "'apostrophe'", "@SUM(A1)", "护城河"),
        dictionary(saved).stream().map(UserEntry::sourceTerm).toList());
  }
}
