// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserEntry;
import byeonggi.document.Limits;
import byeonggi.export.Failure;
import byeonggi.export.FailuresCsv;
import byeonggi.export.FindingsCsv;
import byeonggi.export.GlossaryCsv;
import byeonggi.export.OccurrencesCsv;
import byeonggi.export.RejectedCsv;
import byeonggi.glossary.Entry;
import byeonggi.glossary.EntryRules;
import byeonggi.glossary.Occurrence;
import byeonggi.glossary.Status;
import byeonggi.term.TermAnalyser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractJobTest {

  private static final Progress SILENT = (stage, done, documents, mentions) -> {};
  private static final List<String> TABLES =
      List.of("report.html", "glossary.csv", "occurrences.csv", "findings.csv", "failures.csv");

  @TempDir Path folder;
  private Path articles;
  private Path output;
  private Optional<Path> rejected = Optional.empty();

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectories(folder.resolve("articles"));
    output = folder.resolve("output");
    article("성/하나.md", "오늘 본 ‘해자(护城河)’는 깊다.\n\n그들은 ‘해자(护城河)’를 팠다.");
    article("둘.txt", "‘해자(护城河)’가 있고 ‘참호(护城河)’도 있다.");
    article("셋.md", "규모의 법칙(Scaling Law)을 말한다. 법칙(scaling law)이다.");
  }

  @Test
  void writesTheTablesOfTheContract() throws Exception {
    ExtractSummary summary = run(articles);

    List<Entry> entries = GlossaryCsv.read(output.resolve("glossary.csv"));
    assertEquals(
        List.of("护城河/해자/3/2/0.750", "护城河/참호/1/1/0.250"),
        entries.stream()
            .filter(e -> e.sourceTerm().equals("护城河"))
            .map(
                e ->
                    String.join(
                        "/",
                        e.sourceTerm(),
                        e.targetTerm(),
                        "" + e.occurrences(),
                        "" + e.documents(),
                        "0." + e.sharePerMille()))
            .toList());
    assertEquals(
        List.of("둘.txt:1:4", "둘.txt:1:18", "성/하나.md:1:9", "성/하나.md:3:8", "셋.md:1:7", "셋.md:1:29"),
        occurrences().stream().map(o -> o.document() + ":" + o.line() + ":" + o.column()).toList());
    assertEquals(List.of(), FailuresCsv.read(output.resolve("failures.csv")));
    assertEquals(3, summary.documents());
    assertEquals(3, summary.read());
    assertEquals(6, summary.mentions());
    assertEquals(entries.size(), summary.entries());
    assertEquals("护城河", summary.frequent().get(0).sourceTerm());
    assertEquals(output.resolve("report.html").toString(), summary.files().get(0));
  }

  @Test
  void findingsOfTermsAndOfTheProseStandInOneTableByPlace() throws Exception {
    article("넷.md", "첫 문장에는 낱말이 제법 많이 있고, 자기定位가 남았다.\n\n그들은 핀둬둬(拼多多)와 삔둬둬(拼多多)를 말했다.");
    ExtractSummary summary = run(articles);

    assertEquals(
        List.of(
            "넷.md:1:22 untranslated 자기定位가",
            "넷.md:3:18 misspelt-name 삔둬둬",
            "넷.md:3:18 near-gloss 삔둬둬",
            "둘.txt:1:18 several-glosses 참호"),
        FindingsCsv.read(output.resolve("findings.csv")).stream()
            .map(
                f ->
                    "%s:%d:%d %s %s"
                        .formatted(
                            f.document(), f.line(), f.column(), f.rule().id(), f.targetTerm()))
            .toList());
    assertEquals(4, summary.findings());
  }

  @Test
  void everyOccurrenceIsCountedInAnEntry() throws Exception {
    run(articles);

    List<Entry> entries = GlossaryCsv.read(output.resolve("glossary.csv"));
    for (Entry entry : entries) {
      long counted = occurrences().stream().filter(o -> o.id().equals(entry.id())).count();
      assertEquals(entry.occurrences(), counted, entry.targetTerm());
    }
  }

  @Test
  void runFileVouchesForTheOtherFiles() throws Exception {
    run(articles);

    JsonNode report = new ObjectMapper().readTree(output.resolve("run.json").toFile());
    for (String table : TABLES) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(output.resolve(table)));
      assertEquals(HexFormat.of().formatHex(digest), report.at("/sha256/" + table).asText());
    }
    assertEquals(3, report.at("/counts/read").asInt());
    assertEquals(3, report.at("/charsets/UTF-8").asInt());
  }

  @Test
  void leavesNothingBesideTheFiles() throws Exception {
    run(articles);

    try (var files = Files.list(output)) {
      assertEquals(
          List.of(
              "failures.csv",
              "findings.csv",
              "glossary.csv",
              "occurrences.csv",
              "report.html",
              "run.json"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void documentThatCannotBeReadBecomesFailureAndOthersComeThrough() throws Exception {
    Files.write(articles.resolve("broken.md"), new byte[] {'(', 0, ')'});

    ExtractSummary summary = run(articles);

    assertEquals(
        List.of(
            new Failure(
                "broken.md",
                "decode",
                "not text",
                "1 of its bytes are control characters, the first at byte 2")),
        FailuresCsv.read(output.resolve("failures.csv")));
    assertEquals(4, summary.documents());
    assertEquals(3, summary.read());
    assertEquals(1, summary.failed());
    assertEquals(6, summary.mentions());
  }

  @Test
  void everyParentheticalIsATermOrIsListedWithItsReason() throws Exception {
    article("넷.md", "그는 웃었다(웃음). 모바일(iOS, 16)은 ‘해자(护城河)’나 ‘참호(塹壕)’다(2025년).");
    rejected = Optional.of(folder.resolve("rejected.csv"));
    List<UserEntry> stop = List.of(new UserEntry("塹壕", "", "", "", Decision.STOP, ""));

    run(List.of(articles), stop);

    List<String> rows =
        RejectedCsv.read(rejected.get()).stream()
            .map(r -> r.document() + ":" + r.column() + " " + r.inside() + ": " + r.reason())
            .toList();
    assertEquals(
        List.of(
            "넷.md:7 웃음: stage direction",
            "넷.md:16 iOS, 16: judged no term",
            "넷.md:41 塹壕: dictionary",
            "넷.md:47 2025년: number"),
        rows);
    JsonNode report = new ObjectMapper().readTree(output.resolve("run.json").toFile());
    assertEquals(occurrences().size() + rows.size(), report.at("/counts/parentheticals").asInt());
    assertEquals(1, report.at("/rejected/dictionary").asInt());
    assertFalse(Files.exists(folder.resolve("rejected.csv.part")));
  }

  @Test
  void rejectedTableThatCannotBeWrittenIsWrongUsageBeforeTheRun() {
    rejected = Optional.of(folder.resolve("nowhere/rejected.csv"));
    ExtractException e = assertThrows(ExtractException.class, () -> run(articles));
    assertEquals(ExtractException.Cause.USAGE, e.blame());
    assertTrue(e.getMessage().contains("--rejected="), e.getMessage());
    assertFalse(Files.exists(output));
  }

  @Test
  void rejectedTableIsWrittenOverNothingButItsOwnKind() throws Exception {
    run(articles);
    List<String> before = tables();
    article("또.md", "해자(护城河)");
    List<Path> others =
        List.of(
            articles.resolve("또.md"),
            output.resolve("glossary.csv"),
            output.resolve("run.json"),
            Files.createDirectories(folder.resolve("other/output")).getParent());
    for (Path other : others) {
      rejected = Optional.of(other);
      ExtractException e = assertThrows(ExtractException.class, () -> run(articles));
      assertEquals(ExtractException.Cause.USAGE, e.blame());
      assertTrue(e.getMessage().startsWith("--rejected=" + other), e.getMessage());
    }
    assertEquals("해자(护城河)", Files.readString(others.get(0)));
    assertEquals(before, tables());
    articles = Files.createDirectories(folder.resolve("more"));
    article("넷.md", "그는 웃었다(웃음).");
    rejected = Optional.of(folder.resolve("rejected.csv"));
    run(articles);
    run(articles);
    assertEquals(1, RejectedCsv.read(rejected.get()).size());
  }

  @Test
  void rejectedTableInPlaceOfAFileOfTheSetIsRefusedAlsoIfThatIsAbsent() {
    rejected = Optional.of(output.resolve("failures.csv"));
    ExtractException e = assertThrows(ExtractException.class, () -> run(articles));
    assertEquals(ExtractException.Cause.USAGE, e.blame());
    assertTrue(e.getMessage().contains("its own failures.csv"), e.getMessage());
    assertFalse(Files.exists(output));
  }

  @Test
  void sameBytesAtAnyParallelismAndOrderOfInputs() throws Exception {
    manyArticles();
    List<String> first =
        bytes("--targetParallelism=1", articles.resolve("a"), articles.resolve("b"));
    List<String> second =
        bytes("--targetParallelism=4", articles.resolve("b"), articles.resolve("a"));
    assertEquals(first, second);
  }

  @Test
  void sameBytesWithBeamsChecks() throws Exception {
    manyArticles();
    List<String> plain = bytes("--enforceEncodability=false", articles);
    run(
        new ArrayList<>(List.of(articles)),
        List.of(),
        "--enforceEncodability=true",
        "--enforceImmutability=true");
    assertEquals(plain, tables());
  }

  @Test
  void dictionaryDecides() throws Exception {
    List<UserEntry> dictionary =
        List.of(
            new UserEntry("护城河", "", "해자", "", Decision.APPROVED, "concept"),
            new UserEntry("护城河", "", "참호", "", Decision.REJECTED, ""),
            new UserEntry("SCALING LAW", "", "", "", Decision.STOP, ""));

    run(List.of(articles), dictionary);

    List<Entry> entries = GlossaryCsv.read(output.resolve("glossary.csv"));
    Entry approved =
        entries.stream().filter(e -> e.targetTerm().equals("해자")).findFirst().orElseThrow();
    assertEquals(Status.APPROVED, approved.status());
    assertEquals(1000, approved.confidencePerMille());
    assertEquals("concept", approved.kind());
    assertTrue(entries.stream().noneMatch(e -> e.targetTerm().equals("참호")));
    assertTrue(entries.stream().noneMatch(e -> e.sourceTerm().equals("Scaling Law")));
  }

  @Test
  void nothingToReadIsWrongUsageAndMakesNoOutput() {
    ExtractException e = assertThrows(ExtractException.class, () -> run(folder.resolve("nowhere")));
    assertEquals(ExtractException.Cause.USAGE, e.blame());
    assertFalse(Files.exists(output));
  }

  @Test
  void outputThatIsAFileIsWrongUsage() throws Exception {
    Files.writeString(output, "mine");
    ExtractException e = assertThrows(ExtractException.class, () -> run(articles));
    assertEquals(ExtractException.Cause.USAGE, e.blame());
    assertEquals("mine", Files.readString(output));
  }

  @Test
  void earlierResultsStayWhenTheRunFails() throws Exception {
    run(articles);
    List<String> before = tables();
    EngineSupplier broken = new BrokenEngine();

    ExtractException e =
        assertThrows(
            ExtractException.class,
            () -> new ExtractJob(request(List.of(articles), List.of()), SILENT, broken).run());

    assertEquals(ExtractException.Cause.RUN, e.blame());
    assertTrue(e.getMessage().contains("no decision today"), e.getMessage());
    assertEquals(before, tables());
  }

  @Test
  void interruptionWhileThePipelineRunsLeavesTheEarlierResults() throws Exception {
    checkInterruptedWhen(stage -> List.of("reading", "deciding", "analysing").contains(stage));
  }

  @ParameterizedTest
  @ValueSource(strings = {"looking for articles", "writing"})
  void interruptionBeforeOrAfterThePipelineLeavesTheEarlierResults(String moment) throws Exception {
    checkInterruptedWhen(moment::equals);
  }

  private void checkInterruptedWhen(Predicate<String> moment) throws Exception {
    run(articles);
    List<String> before = tables();
    article("넷.md", "새 낱말(新語).");
    Progress interrupting =
        (stage, done, documents, mentions) -> {
          if (moment.test(stage)) {
            Thread.currentThread().interrupt();
          }
        };
    ExtractJob job =
        new ExtractJob(request(List.of(articles), List.of()), interrupting, new SlowEngine());

    ExtractException e = assertThrows(ExtractException.class, job::run);

    assertFalse(Thread.interrupted());
    assertEquals("Interrupted; nothing was written.", e.getMessage());
    assertEquals(before, tables());
  }

  @Test
  void tellsProgress() throws Exception {
    List<Long> done = new ArrayList<>();
    new ExtractJob(
            request(List.of(articles), List.of()),
            (stage, documents, of, mentions) -> done.add(documents))
        .run();
    assertTrue(done.contains(3L), done.toString());
  }

  private static Engine engineWith(TermAnalyser analyser) {
    Engine whole =
        new LanguageEngine(List.of(), "", false, new EntryRules(1, 0), Limits.USUAL).engine();
    return new Engine(
        whole.reader(),
        whole.proposer(),
        whole.decider(),
        whole.folding(),
        whole.counter(),
        whole.entryMaker(),
        whole.evidences(),
        analyser);
  }

  /** Fails in the last step. */
  private static final class BrokenEngine implements EngineSupplier {
    @Override
    public Engine engine() {
      return engineWith(
          (language, terms) -> {
            throw new IllegalStateException("no decision today");
          });
    }
  }

  /** Takes its time in the last step, so that the pipeline is seen to run. */
  private static final class SlowEngine implements EngineSupplier {
    @Override
    public Engine engine() {
      return engineWith(
          (language, terms) -> {
            LockSupport.parkNanos(500_000_000);
            return TermAnalyser.NONE.analyse(language, terms);
          });
    }
  }

  private void article(String name, String text) throws IOException {
    Path file = articles.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private void manyArticles() throws IOException {
    for (int i = 0; i < 600; i++) {
      article(
          (i % 2 == 0 ? "a/" : "b/") + i + ".md",
          "첫째 낱말"
              + i % 7
              + "(第"
              + "一二三四五六七".charAt(i % 7)
              + "), 둘째 낱말(第"
              + i
              + "課)."
              + " 셋째 Word(term"
              + i % 50
              + ").");
    }
  }

  private List<String> bytes(String beamArgument, Path... inputs) throws Exception {
    run(List.of(inputs), List.of(), beamArgument);
    return tables();
  }

  private List<String> tables() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String table : TABLES) {
      texts.add(Files.readString(output.resolve(table)));
    }
    return texts;
  }

  private List<Occurrence> occurrences() throws IOException {
    List<Occurrence> occurrences = new ArrayList<>();
    OccurrencesCsv.read(output.resolve("occurrences.csv"), occurrences::add);
    return occurrences;
  }

  private ExtractSummary run(Path input) throws ExtractException {
    return run(List.of(input), List.of());
  }

  private ExtractSummary run(List<Path> inputs, List<UserEntry> dictionary, String... beamArguments)
      throws ExtractException {
    return new ExtractJob(request(inputs, dictionary, beamArguments), SILENT).run();
  }

  private ExtractRequest request(
      List<Path> inputs, List<UserEntry> dictionary, String... beamArguments) {
    RequestBuilder request =
        RequestBuilder.request(output, inputs.toArray(new Path[0]))
            .dictionary(dictionary)
            .beam(beamArguments);
    rejected.ifPresent(request::rejected);
    return request.build();
  }
}
