// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.Folding;
import byeonggi.dictionary.HanVariants;
import byeonggi.dictionary.UserDictionary;
import byeonggi.dictionary.UserEntry;
import byeonggi.finding.GlossaryFindings.Shown;
import byeonggi.glossary.Entry;
import byeonggi.glossary.Occurrence;
import byeonggi.glossary.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GlossaryFindingsTest {
  private static final Folding FOLDING = new Folding(HanVariants.bundled()::simplify);

  /** A gloss as {@code 해자*2@950}: twice, with a confidence of 0.950. */
  private static Entry entry(String term, String language, String written) {
    return entry(term, language, written, "");
  }

  private static Entry entry(String term, String language, String written, String example) {
    String[] parts = written.strip().split("[*@]", -1);
    return new Entry(
        term,
        language,
        parts[0],
        parts[0].matches("[A-Za-z ]+") ? "en" : "ko",
        Integer.parseInt(parts[1]),
        1,
        500,
        Integer.parseInt(parts[2]),
        Status.VARIANT,
        false,
        "",
        "",
        "meaning",
        "",
        example,
        "",
        term + "/" + parts[0]);
  }

  private static Occurrence mention(String document, int line, Entry entry, String written) {
    return new Occurrence(
        document,
        line,
        1,
        written,
        entry.sourceLanguage(),
        entry.targetTerm(),
        entry.targetLanguage(),
        900,
        "",
        "",
        "",
        "",
        entry.id());
  }

  private static List<Finding> find(UserDictionary dictionary, Shown shown, List<Entry> entries) {
    GlossaryFindings findings = new GlossaryFindings(dictionary, FOLDING, shown);
    entries.forEach(findings::add);
    for (String document : List.of("a.md", "b.md")) {
      for (int i = 0; i < entries.size(); i++) {
        findings.add(mention(document, i + 1, entries.get(i), entries.get(i).sourceTerm()));
      }
    }
    return findings.findings();
  }

  private static List<Entry> entries(String terms) {
    List<Entry> entries = new ArrayList<>();
    for (String term : terms.split(";", -1)) {
      String[] parts = term.strip().split(" ", 3);
      String name = parts[0].replace('_', ' ');
      for (String gloss : parts[2].split("/", -1)) {
        entries.add(entry(name, parts[1], gloss));
      }
    }
    return entries;
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/finding/terms.csv", numLinesToSkip = 1)
  void termsAreJudgedAsTheTableSays(String terms, String expected, String why) {
    String found =
        find(UserDictionary.EMPTY, Shown.ONCE, entries(terms)).stream()
            .map(f -> f.severity().word() + " " + f.rule().id() + " " + f.targetTerm())
            .collect(Collectors.joining("; "));
    assertEquals(expected == null ? "" : expected, found, why);
  }

  @Test
  void twoTermsInOneBracketShareTheirGlossOnPurpose() {
    String sentence = "폴더(folder, directory)를 나눈다.";
    List<Entry> together =
        List.of(
            entry("folder", "en", "보관함*1@990", sentence),
            entry("directory", "en", "보관함*1@990", sentence));
    assertEquals(List.of(), find(UserDictionary.EMPTY, Shown.ONCE, together));
    List<Entry> apart =
        List.of(
            entry("folder", "en", "보관함*1@990", sentence),
            entry("directory", "en", "보관함*1@990", "보관함(directory)이 있다."));
    assertEquals(1, find(UserDictionary.EMPTY, Shown.ONCE, apart).size());
  }

  @Test
  void aFindingStandsAtTheFirstMentionOfAllOrOfEachDocument() {
    List<Entry> entries = entries("量化 zh 양적*2@950/계량적*1@950");
    assertEquals(
        List.of("a.md:2"),
        find(UserDictionary.EMPTY, Shown.ONCE, entries).stream()
            .map(f -> f.document() + ":" + f.line())
            .toList());
    assertEquals(
        List.of("a.md:2", "b.md:2"),
        find(UserDictionary.EMPTY, Shown.IN_EACH_DOCUMENT, entries).stream()
            .map(f -> f.document() + ":" + f.line())
            .toList());
  }

  @Test
  void simplifiedAndTraditionalFormsOfATermAreToldOnce() {
    Entry entry = entry("字节", "zh", "바이트댄스*3@990");
    GlossaryFindings findings = new GlossaryFindings(UserDictionary.EMPTY, FOLDING, Shown.ONCE);
    findings.add(entry);
    findings.add(mention("a.md", 1, entry, "字节"));
    findings.add(mention("a.md", 2, entry, "字節"));
    findings.add(mention("a.md", 3, entry, "字節"));
    assertEquals(
        List.of("character-forms 字節 a.md:2"),
        findings.findings().stream()
            .map(f -> f.rule().id() + " " + f.sourceTerm() + " " + f.document() + ":" + f.line())
            .toList());
  }

  private static UserDictionary dictionary(UserEntry... rows) {
    return new UserDictionary(List.of(rows), FOLDING);
  }

  private static UserEntry row(String term, String gloss, Decision decision) {
    return new UserEntry(term, "", gloss, "", decision, "");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/finding/approved.csv", numLinesToSkip = 1)
  void glossesAreHeldAgainstTheApprovedOne(
      String approved, String rejected, String terms, String expected, String why) {
    String term = terms.split(" ", -1)[0];
    UserDictionary dictionary =
        rejected == null
            ? dictionary(row(term, approved, Decision.APPROVED))
            : dictionary(
                row(term, approved, Decision.APPROVED), row(term, rejected, Decision.REJECTED));
    String found =
        find(dictionary, Shown.ONCE, entries(terms)).stream()
            .map(f -> f.severity().word() + " " + f.rule().id() + " " + f.suggestion())
            .collect(Collectors.joining("; "));
    assertEquals(expected == null ? "" : expected, found, why);
  }
}
