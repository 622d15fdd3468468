// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserEntry;
import byeonggi.document.Limits;
import byeonggi.export.TableFormat;
import byeonggi.glossary.EntryId;
import byeonggi.glossary.EntryRules;
import byeonggi.glossary.GlossKey;
import byeonggi.glossary.TermKey;
import byeonggi.pipeline.Destinations;
import byeonggi.pipeline.ExtractException;
import byeonggi.pipeline.ExtractRequest;
import byeonggi.pipeline.ExtractSummary;
import byeonggi.pipeline.RequestBuilder;
import byeonggi.pipeline.StateUse;
import byeonggi.state.StateFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {
  private final CommandLineRun run = new CommandLineRun();

  @TempDir private Path folder;

  @Test
  void withoutOptionsArticlesGoToOutput() {
    assertEquals(0, run.run("extract"));
    assertEquals(
        RequestBuilder.request(Path.of("output"), Path.of("articles")).analysed().build(),
        run.request());
  }

  @Test
  void everyOptionReachesTheJob() throws IOException {
    Path first = Files.writeString(folder.resolve("a.csv"), "source_term,target_term\n解,해\n");
    Path second =
        Files.writeString(folder.resolve("b.csv"), "source_term,target_term,status\n解,해,stop\n");
    int status =
        run.run(
            "extract",
            "--input=a dir",
            "--input",
            "*.md",
            "--output=" + folder,
            "--dictionary=" + first,
            "--dictionary=" + second,
            "--analysis=none",
            "--min-occurrences=3",
            "--review-below=0.25",
            "--charset=EUC-KR",
            "--max-document-bytes=64MiB",
            "--max-document-markup=2",
            "--max-passages=3",
            "--max-document-parentheticals=4",
            "--max-document-time=5",
            "--max-passage-characters=6",
            "--max-parentheticals=7",
            "--max-container-depth=8",
            "--max-entries=10k",
            "--max-expanded-bytes=10G",
            "--max-expansion=9",
            "--bom",
            "--no-formula-guard",
            "--rejected=no.csv",
            "--state=kept",
            "--targetParallelism=2",
            "--streaming");
    assertEquals(0, status, run.err());
    assertEquals(
        new ExtractRequest(
            List.of("a dir", "*.md"),
            Destinations.of(folder)
                .withRejected(Optional.of(Path.of("no.csv")))
                .withState(Optional.of(Path.of("kept"))),
            List.of(
                new UserEntry("解", "", "해", "", Decision.APPROVED, ""),
                new UserEntry("解", "", "해", "", Decision.STOP, "")),
            false,
            new EntryRules(3, 250),
            Optional.of(Charset.forName("EUC-KR")),
            new Limits(64 << 20, 2, 3, 4, 5, 6, 7, 8, 10_000, 10_000_000_000L, 9),
            new TableFormat(true, false),
            List.of("--targetParallelism=2", "--streaming")),
        run.request());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CP949", "cp949", "UHC", "windows-949", "MS949"})
  void everyNameOfTheKoreanWindowsCharsetMeansIt(String name) {
    run.run("extract", "--charset=" + name);
    assertEquals("x-windows-949", run.request().charset().orElseThrow().name());
  }

  @Test
  void inputThatBeginsWithAnAtSignIsNoArgumentFile() {
    run.run("extract", "--input=@home");
    assertEquals(List.of("@home"), run.request().inputs());
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "wrong-usage.csv", numLinesToSkip = 1)
  void wrongUsageIsOneLineThatNamesTheMend(String arguments, String message) {
    assertEquals(2, run.run(arguments.split(" ")));
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("byeonggi: "), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
    assertFalse(run.wasAsked());
  }

  @Test
  void malformedDictionaryIsWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.csv"), "source_term,target_term\n解,\n");
    assertEquals(2, run.run("extract", "--dictionary=" + file));
    assertTrue(run.err().contains("bad.csv, row 2, column target_term"), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void aGlossThatWasCorrectedRejectsTheOldOneAndSaysSo() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("reviewed.csv"),
            """
            source_term,source_lang,target_term,target_lang,status,example,id
            护城河,zh,방어벽,ko,approved,성의 해자(护城河)를 팠다,%s
            刻舟求剑,zh,각주,ko,preferred,옛말 각주구검(刻舟求剑),%s
            """
                .formatted(id("护城河", "해자"), id("刻舟求剑", "각주구검")));
    assertEquals(0, run.run("extract", "--dictionary=" + file));
    assertEquals(
        List.of(
            new UserEntry("护城河", "zh", "해자", "ko", Decision.REJECTED, ""),
            new UserEntry("护城河", "zh", "방어벽", "ko", Decision.APPROVED, "")),
        run.request().dictionary());
    assertTrue(
        run.err().contains("1 corrected row rejects what stood there before: 护城河 해자, now 护城河 방어벽"),
        run.err());
    assertTrue(run.err().contains("row 3: changed, but its status still is preferred"), run.err());
    CommandLineRun quiet = new CommandLineRun();
    assertEquals(0, quiet.run("extract", "--quiet", "--dictionary=" + file));
    assertFalse(quiet.err().contains("rejects"), quiet.err());
    assertTrue(quiet.err().contains("row 3"), quiet.err());
  }

  private static String id(String term, String gloss) {
    return EntryId.of(new TermKey("zh", term), new GlossKey("ko", gloss));
  }

  @Test
  void dictionaryIsNoPlaceForTheTableOfRejections() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.csv"),
            "document,line,column,source_term,reason,left_context,inside,right_context,target_term\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
    for (Path rejected : List.of(file, folder.resolve("../" + folder.getFileName() + "/a.csv"))) {
      CommandLineRun again = new CommandLineRun();
      assertEquals(2, again.run("extract", "--dictionary=" + link, "--rejected=" + rejected));
      assertTrue(again.err().contains("--rejected=" + rejected), again.err());
      assertEquals(1, again.err().lines().count(), again.err());
      assertFalse(again.wasAsked());
    }
  }

  @Test
  void blameDecidesTheStatus() {
    run.with(
        (request, progress) -> {
          throw new ExtractException(
              ExtractException.Cause.USAGE, "no article in x;\ngive --input");
        });
    assertEquals(2, run.run("extract"));
    assertEquals("byeonggi: no article in x; give --input\n", run.err());
    CommandLineRun failing =
        new CommandLineRun()
            .with(
                (request, progress) -> {
                  throw new ExtractException(ExtractException.Cause.RUN, "the disk is full");
                });
    assertEquals(1, failing.run("extract"));
  }

  @Test
  void unexpectedFailureIsOneLineWithoutATrace() {
    run.with(
        (request, progress) -> {
          throw new IllegalStateException("odd\nthing");
        });
    assertEquals(1, run.run("extract"));
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("odd thing"), run.err());
  }

  @Test
  void lackOfMemoryNamesTheMend() {
    run.with(
        (request, progress) -> {
          throw new OutOfMemoryError("heap");
        });
    assertEquals(1, run.run("extract"));
    assertTrue(run.err().contains("BYEONGGI_JAVA_OPTS=-Xmx"), run.err());
  }

  private static ExtractSummary summary(long failed, UserEntry... approvedNowhere) {
    return summary(failed, Optional.empty(), approvedNowhere);
  }

  private static ExtractSummary summary(
      long failed, Optional<StateUse> state, UserEntry... approvedNowhere) {
    return new ExtractSummary(
        8,
        8 - failed,
        failed,
        failed / 2,
        0,
        1,
        1,
        1,
        0,
        0,
        List.of(),
        List.of(approvedNowhere),
        state,
        List.of("failures.csv"));
  }

  @Test
  void approvedPairThatStandsNowhereIsTold() {
    UserEntry row = new UserEntry("大模型", "", "거대 모델", "", Decision.APPROVED, "");
    run.with((request, progress) -> summary(0, row, row));
    assertEquals(0, run.run("extract"));
    assertTrue(
        run.err()
            .contains(
                "Approved in a dictionary, but nowhere in the articles: 2 pairs,"
                    + " the first 大模型 = 거대 모델\n"),
        run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "WHOLE, 5, 0, ; 5 unchanged",
    "WHOLE, 4, 1, 'The state was damaged; 1 document had to be read again.'",
    "DAMAGED, 0, 0, The state was damaged; all was read anew.",
    "OTHER_VERSION, 0, 0, 'The state was made by another version, or with other options or dictionaries'",
  })
  void useOfTheStateIsTold(StateFile.Condition condition, long reused, long damaged, String told) {
    run.with(
        (request, progress) -> summary(0, Optional.of(new StateUse(condition, reused, damaged))));
    assertEquals(0, run.run("extract"));
    assertTrue(run.err().contains(told), run.err());
  }

  @Test
  void evenQuietTellsOfFailedDocuments() {
    run.with((request, progress) -> summary(2));
    assertEquals(3, run.run("extract", "--quiet", "--output=there"));
    assertEquals("byeonggi: 2 documents failed; failures.csv in there says why\n", run.err());
  }

  @Test
  void failedDocumentsGiveStatusThree() {
    run.with((request, progress) -> summary(1));
    assertEquals(3, run.run("extract"));
    assertTrue(run.err().contains("  failures.csv says why"), run.err());
  }

  @Test
  void documentsThatWereReadInPartAreTold() {
    run.with((request, progress) -> summary(4));
    assertEquals(3, run.run("extract"));
    assertTrue(run.err().contains("2 of them read in part; failures.csv says why"), run.err());
  }

  @Test
  void summaryIsAlignedByWhatATerminalShows() {
    run.run("extract");
    assertTrue(
        run.err()
            .contains(
                """
                Most frequent pairs
                  1,234  护城河       해자
                      9  Scaling Law  스케일링 법칙
                """),
        run.err());
    assertEquals("", run.out());
  }

  @Test
  void quietSaysNothing() {
    run.with(
            (request, progress) -> {
              progress.update("reading", 1, 2, 3);
              return CommandLineRun.SUMMARY;
            })
        .onATerminal();
    assertEquals(0, run.run("extract", "--quiet"));
    assertEquals("", run.err() + run.out());
  }

  @Test
  void liveLineIsClearedBeforeTheSummary() {
    run.with(
            (request, progress) -> {
              progress.update("reading", 3, 8, 40);
              return CommandLineRun.SUMMARY;
            })
        .onATerminal();
    assertEquals(0, run.run("extract"));
    String line = run.err().substring(0, run.err().indexOf('\n'));
    assertTrue(line.contains("3/8 articles") && line.contains("40 mentions"), line);
    assertTrue(line.endsWith(" \r"), "not cleared: " + line);
    assertFalse(line.contains("\u001b"), "colour in: " + line);
  }

  @Test
  void dryRunListsTheArticlesAndDoesNothing() {
    assertEquals(0, run.run("extract", "--dry-run", "--output=there"));
    assertEquals("가.md\nb/나.md\n", run.out());
    assertEquals(
        "Would read 2 articles and write the results to there; nothing was written.\n", run.err());
    assertFalse(run.wasAsked());
  }

  @ParameterizedTest
  @CsvSource({
    "'量化,양적,approved', '量化,퀀트,approved', '1 term: 量化.'",
    "'量化,양적,approved', '量化,양적,rejected', '1 term: 量化.'",
    "'量化,양적,approved', '量化,,stop', '1 term: 量化.'",
    "'量化,양적,approved', '量化,양적,approved', ''",
    "'量化,양적,approved\n量化,양적,rejected', '课,과,approved', ''",
  })
  void dictionariesThatDoNotAgreeAreTold(
      String one, String other, String told, @TempDir Path folder) throws IOException {
    String header = "source_term,target_term,status\n";
    Path first = Files.writeString(folder.resolve("a.csv"), header + one + "\n");
    Path second = Files.writeString(folder.resolve("b.csv"), header + other + "\n");
    String[] arguments = {"extract", "--dictionary=" + first, "--dictionary=" + second};
    assertEquals(0, run.run(arguments), run.err());
    assertEquals(!told.isEmpty(), run.err().contains("do not agree about " + told), run.err());
    assertEquals(!told.isEmpty(), run.err().contains("do not agree"), run.err());
  }

  @Test
  void quietRunSaysNothingOfDictionariesThatDoNotAgree(@TempDir Path folder) throws IOException {
    Path first = Files.writeString(folder.resolve("a.csv"), "量化,양적\n");
    Path second = Files.writeString(folder.resolve("b.csv"), "量化,퀀트\n");
    assertEquals(
        0, run.run("extract", "--quiet", "--dictionary=" + first, "--dictionary=" + second));
    assertEquals("", run.err());
  }
}
