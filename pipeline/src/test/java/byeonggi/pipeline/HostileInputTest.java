// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byeonggi.document.Limits;
import byeonggi.export.Failure;
import byeonggi.export.FailuresCsv;
import byeonggi.export.OccurrencesCsv;
import byeonggi.glossary.Occurrence;
import byeonggi.pipeline.HostileInputs.Hostile;
import byeonggi.pipeline.HostileInputs.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever lies in the archive, the run ends, the good articles count, and the others are named.
 */
class HostileInputTest {

  private static final Limits SMALL =
      new Limits(64 << 10, 20_000, 1000, 1000, 20, 20_000, 500, 8, 1000, 1 << 20, 100);

  @TempDir Path folder;

  @Test
  void goodArticlesAreReadBesideHostileOnesAndTheBadAreNamed() throws Exception {
    Path articles = folder.resolve("articles");
    List<Hostile> inputs = HostileInputs.ofSize(1500);
    for (Hostile hostile : inputs) {
      hostile.writeInto(articles);
    }
    for (int i = 0; i < 20; i++) {
      write("articles/good/" + i + ".md", "그는 ‘해자(护城河)’를 팠다.\n\n그는 ‘대상(隊商)’이었다.\n");
    }

    ExtractSummary summary = extract(SMALL);

    assertEquals(40, occurrences().stream().filter(o -> o.document().startsWith("good/")).count());
    Set<String> failed =
        failures().stream()
            .map(failure -> failure.document().replaceFirst("!/.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    for (Hostile hostile : inputs) {
      boolean named = failed.contains(hostile.file());
      if (hostile.outcome() == Outcome.FAILED) {
        assertTrue(named, () -> hostile.file() + " is not named");
      } else if (hostile.outcome() != Outcome.READ_OR_FAILED) {
        assertTrue(!named, () -> hostile.file() + " is named");
      }
    }
    assertEquals(summary.documents(), summary.read() + summary.failed() + summary.skipped());
    assertEquals(
        Set.of(),
        failures().stream()
            .map(Failure::stage)
            .filter("extract"::equals)
            .collect(Collectors.toSet()));
  }

  @Test
  void documentsGivenAreReadOrFailedOrSkipped() throws Exception {
    write("articles/a.md", "해자(护城河)");
    write("articles/b.md", "\0");
    write("articles/c.pdf", "x");
    write("articles/d.md", "");
    Files.write(
        folder.resolve("articles/e.zip"),
        HostileInputs.zip(
            HostileInputs.entry("a.md", "해자(护城河)".getBytes(StandardCharsets.UTF_8)),
            HostileInputs.entry("b.md", new byte[3]),
            HostileInputs.entry("c.pdf", new byte[3]),
            HostileInputs.entry("d.zip", new byte[0])));

    ExtractSummary summary = extract(Limits.USUAL);

    assertEquals(8, summary.documents());
    assertEquals(2, summary.read());
    assertEquals(3, summary.failed());
    assertEquals(3, summary.skipped());
    JsonNode report = new ObjectMapper().readTree(folder.resolve("output/run.json").toFile());
    assertEquals(8, report.at("/counts/documents").asInt());
    assertEquals(1, report.at("/counts/containers").asInt());
    assertEquals(3, report.at("/counts/skipped").asInt());
    assertEquals(2, report.at("/skipped/not an article").asInt());
    assertEquals(1, report.at("/skipped/empty").asInt());
    assertEquals(
        List.of("a.md", "e.zip!/a.md"), occurrences().stream().map(Occurrence::document).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "bytes|1000|more than 300 bytes in a document; raise it with --max-document-bytes",
        "markup|200|more than 40 signs of markup in a document; raise it with --max-document-markup",
        "passages|40|more than 5 passages in a document; raise it with --max-passages",
        "line|40|more than 60 characters in a passage; raise it with --max-passage-characters",
        "brackets|40|more than 3 parentheticals in a passage; raise it with --max-parentheticals",
        "document|40|more than 4 parentheticals in a document; raise it with"
            + " --max-document-parentheticals"
      })
  void whatWasReadBelowALimitCountsAndTheLimitIsNamed(String kind, int size, String detail)
      throws Exception {
    Limits wide = new Limits(100_000, 100_000, 1000, 1000, 20, 10_000, 1000, 8, 9, 9999, 100);
    String pair = "‘해자(护城河)’ ";
    Limits limits =
        switch (kind) {
          case "bytes" -> new Limits(300, 100_000, 1000, 1000, 20, 10_000, 1000, 8, 9, 9999, 100);
          case "markup" -> new Limits(9999, 40, 1000, 1000, 20, 10_000, 1000, 8, 9, 9999, 100);
          case "passages" -> new Limits(9999, 9999, 5, 1000, 20, 10_000, 1000, 8, 9, 9999, 100);
          case "line" -> new Limits(9999, 9999, 1000, 1000, 20, 60, 1000, 8, 9, 9999, 100);
          case "brackets" -> new Limits(9999, 9999, 1000, 1000, 20, 10_000, 3, 8, 9, 9999, 100);
          default -> new Limits(9999, 9999, 1000, 4, 20, 10_000, 1000, 8, 9, 9999, 100);
        };
    boolean oneLine = List.of("line", "brackets").contains(kind);
    write("articles/a.md", (pair + (oneLine ? "" : "\n\n")).repeat(size / 2));

    extract(wide);
    long all = occurrences().size();
    ExtractSummary summary = extract(limits);

    assertEquals(List.of(new Failure("a.md", "read", "over a limit", detail)), failures());
    assertEquals(1, summary.failed());
    assertEquals(0, summary.read());
    assertTrue(!occurrences().isEmpty() && occurrences().size() < all, () -> "of " + all);
  }

  @Test
  void cutFallsBetweenCharactersInEveryEncoding() throws Exception {
    String text = "‘해자(护城河)’를 팠다.\n".repeat(40);
    for (String charset : List.of("UTF-8", "UTF-16", "x-windows-949")) {
      String known = charset.equals("x-windows-949") ? text.replace("护", "護") : text;
      for (int bytes = 200; bytes < 206; bytes++) {
        Files.createDirectories(folder.resolve("articles"));
        Files.write(folder.resolve("articles/a.md"), known.getBytes(charset));
        extract(new Limits(bytes, 9999, 999, 999, 20, 9999, 999, 8, 9, 9999, 100));
        assertEquals(List.of("over a limit"), failures().stream().map(Failure::error).toList());
        assertTrue(!occurrences().isEmpty(), charset);
      }
    }
  }

  @Test
  void refusedFrontMatterDoesNotDropTheBody() throws Exception {
    write("articles/a.md", "---\na: &a [*a, *a]\nb: !!java.net.URL [x]\n---\n‘해자(护城河)’");
    write("articles/b.md", "---\n{{{{\n---\n‘해자(护城河)’");
    extract(Limits.USUAL);
    assertEquals(
        List.of("a.md", "b.md"), occurrences().stream().map(Occurrence::document).toList());
  }

  @Test
  void fileThatBecameAPipeIsNotOpened() throws Exception {
    Path pipe = folder.resolve("a.md");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(made.waitFor() == 0, "no mkfifo here");
    assertProblem("not a regular file", pipe);
  }

  @Test
  void fileThatBecameALinkIsNotFollowed() throws Exception {
    write("b.md", "글");
    assertProblem(
        "not a regular file", Files.createSymbolicLink(folder.resolve("a.md"), Path.of("b.md")));
  }

  @Test
  void fileThatVanishedIsNamed() {
    assertProblem("gone", folder.resolve("a.md"));
  }

  private static void assertProblem(String error, Path file) {
    try {
      DocumentBytes.open(new SourceDocument("a.md", file.toString(), 1)).close();
      throw new AssertionError("was opened");
    } catch (IOException e) {
      assertEquals(error, DocumentBytes.problem(e).error());
    }
  }

  private ExtractSummary extract(Limits limits) throws ExtractException {
    return new ExtractJob(
            RequestBuilder.request(folder.resolve("output"), folder.resolve("articles"))
                .limits(limits)
                .build(),
            (stage, done, of, mentions) -> {})
        .run();
  }

  private List<Failure> failures() {
    try {
      return FailuresCsv.read(folder.resolve("output/failures.csv"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<Occurrence> occurrences() throws IOException {
    List<Occurrence> occurrences = new ArrayList<>();
    OccurrencesCsv.read(folder.resolve("output/occurrences.csv"), occurrences::add);
    return occurrences;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
