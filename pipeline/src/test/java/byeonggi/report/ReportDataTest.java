// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.export.Failure;
import byeonggi.finding.Finding;
import byeonggi.finding.Rule;
import byeonggi.finding.Severity;
import byeonggi.gloss.EvidencePoints;
import byeonggi.gloss.Reasons;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Occurrence;
import byeonggi.glossary.Status;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDataTest {
  private static final ReportFacts FACTS =
      new ReportFacts("1.2.3", 9, 700, 4, true, List.of("quotation", "meaning"));

  @TempDir Path folder;

  private static Entry entry(String id, String term, String gloss, long occurrences) {
    return new Entry(
        term,
        "zh",
        gloss,
        "ko",
        occurrences,
        1,
        1000,
        900,
        Status.PREFERRED,
        true,
        "concept",
        "NOUN",
        "meaning",
        "",
        "",
        "",
        id);
  }

  private static Occurrence mention(String document, int line, String id, String gloss) {
    return new Occurrence(
        document,
        line,
        7,
        "护城河",
        "zh",
        gloss,
        "ko",
        910,
        "meaning",
        "업계의 ‘해자’",
        "护城河",
        "가 된다",
        id,
        new Reasons(EvidencePoints.ofHundredths(0, -30, 250), true, "업계의 해자", 40));
  }

  private ReportData data(Budget budget) throws IOException {
    return new ReportData(Files.createTempDirectory(folder, "run"), budget);
  }

  private static Budget budget(int entries, int lines, int linesOfAnEntry, long lineBytes) {
    return new Budget(entries, 1 << 20, lines, linesOfAnEntry, lineBytes, 1 << 20, 2, 1);
  }

  /** The page's blocks by name. */
  private JsonNode written(ReportData data, String block) throws IOException {
    Path page = Files.createTempFile(folder, "page", ".html");
    try (data) {
      data.write(page, FACTS);
    }
    String begin = "id=\"data-" + block + "\">";
    String html = Files.readString(page);
    int from = html.indexOf(begin) + begin.length();
    String json = html.substring(from, html.indexOf("</script>", from));
    assertFalse(json.contains("<"), json);
    return new ObjectMapper().readTree(json);
  }

  private static List<String> column(JsonNode rows, int column) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> row.get(column).asText())
        .toList();
  }

  @Test
  void anEntryIsARowInTheGlossarysOrder() throws IOException {
    ReportData data = data(Budget.USUAL);
    data.add(entry("b", "护城河", "해자", 3));
    data.add(entry("a", "护城河", "", 1));
    JsonNode rows = written(data, "entries");
    assertEquals(
        "[\"b\",\"护城河\",\"zh\",\"해자\",\"ko\",3,1,1000,900,\"preferred\",1,\"concept\",\"NOUN\","
            + "\"meaning\",\"\"]",
        rows.get(0).toString());
    assertEquals(List.of("b", "a"), column(rows, 0));
  }

  @Test
  void aLineTellsThePlaceTheContextAndTheReasons() throws IOException {
    ReportData data = data(Budget.USUAL);
    data.add(entry("b", "护城河", "해자", 2));
    data.add(mention("가.md", 3, "b", "해자"));
    data.add(mention("나.md", 5, "b", "그 해자"));
    JsonNode rows = written(data, "lines");
    assertEquals(
        "[0,0,3,7,910,\"\",\"업계의 ‘해자’\",\"护城河\",\"가 된다\",\"meaning\",\"업계의 해자\",40,[0,-30,250]]",
        rows.get(0).toString());
    assertEquals("1", column(rows, 1).get(1));
    assertEquals("그 해자", column(rows, 5).get(1));
  }

  @Test
  void theRivalMayBeThatThereIsNoTerm() throws IOException {
    ReportData data = data(Budget.USUAL);
    data.add(entry("b", "护城河", "해자", 1));
    data.add(
        new Occurrence("가", 1, 1, "护城河", "zh", "해자", "ko", 1000, "dictionary", "", "", "", "b"));
    JsonNode line = written(data, "lines").get(0);
    assertTrue(line.get(10).isNull());
    assertEquals("[]", line.get(12).toString());
  }

  @Test
  void documentsTellWhichEntriesOccurInThemByDifferences() throws IOException {
    ReportData data = data(Budget.USUAL);
    for (String id : List.of("a", "b", "c", "d")) {
      data.add(entry(id, id, "x", 2));
    }
    for (String id : List.of("d", "b", "d")) {
      data.add(mention("가.md", 1, id, "x"));
    }
    data.add(mention("나.md", 1, "a", "x"));
    data.add(mention("나.md", 1, "in no glossary", "x"));
    JsonNode rows = written(data, "documents");
    assertEquals("[[\"가.md\",3,[1,2]],[\"나.md\",2,[0]]]", rows.toString());
  }

  @Test
  void ofManyMentionsASampleIsShownThatIsSpreadEvenly() throws IOException {
    ReportData data = data(budget(10, 100, 4, 1 << 20));
    data.add(entry("a", "a", "x", 10));
    data.add(entry("b", "b", "x", 3));
    for (int i = 0; i < 10; i++) {
      data.add(mention("문서" + i, i, "a", "x"));
      if (i < 3) {
        data.add(mention("문서" + i, i, "b", "x"));
      }
    }
    JsonNode rows = written(data, "lines");
    List<String> ofA = new ArrayList<>();
    List<String> ofB = new ArrayList<>();
    rows.forEach(row -> (row.get(0).asInt() == 0 ? ofA : ofB).add(row.get(2).asText()));
    assertEquals(List.of("0", "2", "5", "7"), ofA);
    assertEquals(List.of("0", "1", "2"), ofB);
  }

  @Test
  void withManyEntriesEachHasFewerLines() throws IOException {
    ReportData data = data(budget(10, 4, 4, 1 << 20));
    data.add(entry("a", "a", "x", 10));
    data.add(entry("b", "b", "x", 3));
    for (int i = 0; i < 10; i++) {
      data.add(mention("문서", i, "a", "x"));
      if (i < 3) {
        data.add(mention("문서", i, "b", "x"));
      }
    }
    assertEquals(4, written(data, "lines").size());
  }

  @Test
  void theMostFrequentEntriesHaveTheLinesThatAreLeft() throws IOException {
    ReportData data = data(budget(10, 8, 4, 1 << 20));
    data.add(entry("a", "a", "x", 10));
    data.add(entry("b", "b", "x", 5));
    data.add(entry("c", "c", "x", 5));
    for (int i = 0; i < 20; i++) {
      data.add(mention("문서", i, i < 10 ? "a" : i < 15 ? "b" : "c", "x"));
    }
    assertEquals(
        List.of("0", "0", "0", "0", "1", "1", "2", "2"), column(written(data, "lines"), 0));
  }

  @Test
  void whatIsTooMuchForThePageIsLeftOutAndCounted() throws IOException {
    Budget budget = new Budget(2, 1 << 20, 100, 3, 300, 20, 1, 1);
    ReportData data = data(budget);
    for (String id : List.of("a", "b", "c")) {
      data.add(entry(id, id, "해자", 3));
    }
    for (int i = 0; i < 3; i++) {
      for (String id : List.of("a", "b", "c")) {
        data.add(mention("문서" + i, i, id, "해자"));
      }
    }
    for (int i = 0; i < 2; i++) {
      data.add(new Finding(Severity.INFO, Rule.SHARED_GLOSS, "a", "zh", "b", "c", "d", "e", i, 2));
      data.add(new Failure("문서" + i, "read", "unreadable", ""));
    }
    JsonNode about = written(data, "about");
    assertEquals("{\"all\":3,\"shown\":2}", about.get("entries").toString());
    assertEquals("{\"all\":9,\"shown\":2}", about.get("lines").toString());
    assertEquals("{\"all\":2,\"shown\":1}", about.get("findings").toString());
    assertEquals("{\"all\":2,\"shown\":1}", about.get("failures").toString());
  }

  @Test
  void linesThatDoNotFitLeaveOthersThatAreSpread() throws IOException {
    ReportData data = data(budget(9, 100, 8, 480));
    data.add(entry("a", "護", "가", 8));
    for (int i = 0; i < 8; i++) {
      data.add(mention("d" + i, i + 1, "a", "가"));
    }
    assertEquals(List.of("1", "3", "5", "7"), column(written(data, "lines"), 2));
  }

  @Test
  void ifNotEvenOneLineOfEachFitsTheLastEntriesHaveNone() throws IOException {
    ReportData data = data(budget(9, 100, 8, 370));
    for (String id : List.of("a", "b", "c", "d")) {
      data.add(entry(id, "護", id, 2));
    }
    for (String id : List.of("d", "c", "b", "a", "d", "c", "b", "a")) {
      data.add(mention("x", 1, id, id));
    }
    assertEquals(List.of("2", "1", "0"), column(written(data, "lines"), 0));
  }

  @Test
  void aDocumentOfAShownLineHasItsNameAlsoWhenTheListIsFull() throws IOException {
    ReportData data = data(new Budget(9, 1 << 20, 100, 1, 1 << 20, 30, 1, 1));
    data.add(entry("a", "a", "x", 9));
    data.add(entry("b", "b", "x", 1));
    for (int i = 0; i < 9; i++) {
      data.add(mention("문서" + i, i, i == 7 ? "b" : "a", "x"));
    }
    JsonNode rows = written(data, "documents");
    assertEquals(List.of("문서0", "문서7"), column(rows, 0));
  }

  @Test
  void aLineNamesItsDocumentByItsPlaceInTheListThatIsShown() throws IOException {
    ReportData data = data(new Budget(9, 1 << 20, 100, 1, 1 << 20, 30, 1, 1));
    data.add(entry("a", "a", "x", 9));
    data.add(entry("b", "b", "x", 1));
    for (int i = 0; i < 9; i++) {
      data.add(mention("문서" + i, i, i == 7 ? "b" : "a", "x"));
    }
    assertEquals(List.of("0", "1"), column(written(data, "lines"), 1));
  }

  @Test
  void charactersOfTheTermsHaveMeaningAndReadings() throws IOException {
    ReportData data = data(Budget.USUAL);
    data.add(entry("a", "厚积薄发", "두껍게 쌓인 기술", 1));
    JsonNode characters = written(data, "characters");
    assertEquals(4, characters.size());
    assertEquals("후", characters.get("厚").get(1).asText());
    assertEquals("hou", characters.get("厚").get(2).get(0).asText());
    assertTrue(characters.get("厚").get(0).toString().contains("두터"), characters.toString());
  }

  @Test
  void nothingInATextEndsItsScriptOrHidesWhatStandsThere() throws IOException {
    ReportData data = data(Budget.USUAL);
    data.add(entry("a", "</script><script>alert(1)</script>", "\u202Eab\u0000\n\uD800c", 1));
    JsonNode row = written(data, "entries").get(0);
    assertEquals("</script><script>alert(1)</script>", row.get(1).asText());
    assertEquals("ab c", row.get(3).asText());
  }

  @Test
  void aPageOfFiftyThousandEntriesIsAtMostThirtyMegabytes() throws IOException {
    Path page = folder.resolve("large.html");
    LargeGlossary glossary = new LargeGlossary(50_000, 500_000);
    try (ReportData data = data(Budget.USUAL)) {
      glossary.tell(data);
      data.write(page, glossary.facts());
    }
    assertTrue(Files.size(page) <= 30_000_000, () -> page.toFile().length() + " bytes");
    assertTrue(Files.size(page) > 20_000_000, () -> page.toFile().length() + " bytes");
  }

  @Test
  void whatTheRunWasIsTold() throws IOException {
    JsonNode about = written(data(Budget.USUAL), "about");
    assertEquals("1.2.3", about.get("version").asText());
    assertEquals("[\"quotation\",\"meaning\"]", about.get("evidences").toString());
    assertTrue(about.get("analysed").asBoolean());
    assertEquals(0, about.get("terms").asInt());
  }
}
