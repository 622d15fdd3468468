// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnCommandTest {
  private final CommandLineRun run = new CommandLineRun();

  @TempDir private Path folder;
  private Path data;

  @BeforeEach
  void findData() throws URISyntaxException {
    data =
        Path.of(
                LearnCommandTest.class
                    .getResource("/byeonggi/evaluation/learning/gold.tsv")
                    .toURI())
            .getParent();
  }

  private int learn(String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.add("learn");
    arguments.add("--gold=" + data.resolve("gold.tsv"));
    arguments.add("--input=" + data);
    arguments.addAll(List.of(more));
    return run.run(arguments.toArray(String[]::new));
  }

  private void assertComplaint(int status, String message) {
    assertEquals(2, status, run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
  }

  @Test
  void sameDataGiveTheSameBytes() throws IOException {
    Path one = folder.resolve("one.tsv");
    Path two = folder.resolve("two.tsv");
    assertEquals(0, learn("--output=" + one), run.err());
    assertEquals(0, learn("--output=" + two), run.err());
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    assertEquals("", run.out());
    List<String> lines = Files.readAllLines(one);
    assertEquals("feature\tall\than\tkana\tlatin\tother", lines.get(0));
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("transcription.")), "local weights");
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("corpus.")), "corpus weights");
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count(), "nothing but the weights is left");
    }
  }

  @Test
  void figuresGoToStandardOutputAndProgressToStandardError() {
    assertEquals(0, learn("--folds=3", "--documents=" + data.resolve("domains.tsv")), run.err());
    assertTrue(run.out().contains("cross-validated"), run.out());
    assertTrue(run.out().contains("6 documents, 23 terms to find"), run.out());
    assertTrue(run.out().contains("by script"), run.out());
    assertTrue(run.out().contains("by domain"), run.out());
    assertTrue(run.out().contains("expected calibration error"), run.out());
    assertEquals("learning from 6 documents\nfold 1 of 3\nfold 2 of 3\nfold 3 of 3\n", run.err());
  }

  @Test
  void chosenPairsAreWhatEvaluateReads() {
    Path occurrences = folder.resolve("occurrences.csv");
    assertEquals(0, learn("--folds=2", "--occurrences=" + occurrences), run.err());
    String figures = run.out().substring(run.out().indexOf("6 documents, "));
    CommandLineRun evaluation = new CommandLineRun();
    assertEquals(
        0,
        evaluation.run(
            "evaluate", "--gold=" + data.resolve("gold.tsv"), "--occurrences=" + occurrences));
    assertEquals(
        figures.substring(0, figures.indexOf("confidence")),
        evaluation.out().substring(0, evaluation.out().indexOf("confidence")));
  }

  @Test
  void ablationTellsWhatIsLostWithoutEachEvidenceAndHowFarSimpleWaysCome() {
    assertEquals(
        0,
        learn("--folds=2", "--ablation", "--documents=" + data.resolve("domains.tsv")),
        run.err());
    String table = run.out().substring(run.out().indexOf("exact-pair F1"));
    for (String row :
        List.of("all evidence", "without corpus", "without transcription", "the word before")) {
      assertTrue(table.lines().anyMatch(line -> line.startsWith(row)), row + " in " + table);
    }
    assertTrue(run.err().contains("without corpus, 1 of "), run.err());
  }

  @Test
  void ablationNeedsFolds() {
    assertComplaint(
        learn("--ablation", "--output=" + folder.resolve("weights.tsv")),
        "--ablation tells of a cross-validation; give --folds as well");
  }

  @Test
  void partThatNeedsNoReviewIsTold() {
    assertEquals(0, learn("--folds=2"), run.err());
    assertTrue(
        run.out()
            .lines()
            .anyMatch(line -> line.matches("pairs not marked review +pairs +right +part of all.*")),
        run.out());
  }

  @Test
  void setsAreNamedByTheirFileOrItsFolder() {
    assertEquals("dev", new AnnotatedSet(Path.of("data/dev.gold.tsv"), null, List.of()).name());
    assertEquals("seed", new AnnotatedSet(Path.of("data/seed/gold.tsv"), null, List.of()).name());
    assertEquals("own", new AnnotatedSet(Path.of("own.tsv"), null, List.of()).name());
  }

  @Test
  void tablesMayBeMarkdown() {
    assertEquals(0, learn("--folds=2", "--markdown"), run.err());
    assertTrue(run.out().contains("| by script | terms |"), run.out());
    assertTrue(run.out().contains("| --- | ---: |"), run.out());
  }

  @Test
  void mistakesAreListedWithTheirProbability() throws IOException {
    Path gold = folder.resolve("gold.tsv");
    Files.writeString(
        gold, Files.readString(data.resolve("gold.tsv")).replace("\t상하이\t", "\t아무도 모르는 이름\t"));
    assertEquals(0, run.run("learn", "--gold=" + gold, "--input=" + data, "--folds=2", "--errors"));
    assertTrue(
        run.out()
            .lines()
            .anyMatch(
                line ->
                    line.matches(
                        "gloss, right one not offered\tcity.md:1:4\t上海\t.*\t아무도 모르는 이름\t[01]\\.\\d{3}")),
        run.out());
  }

  @Test
  void singleDocumentMayBeTheInput() throws IOException {
    Path gold = folder.resolve("one.tsv");
    Files.write(
        gold,
        Files.readAllLines(data.resolve("gold.tsv")).stream()
            .filter(line -> line.startsWith("document\t") || line.startsWith("city.md\t"))
            .toList());
    Path weights = folder.resolve("weights.tsv");
    assertEquals(
        0,
        run.run(
            "learn", "--gold=" + gold, "--input=" + data.resolve("city.md"), "--output=" + weights),
        run.err());
    assertTrue(Files.exists(weights));
  }

  @Test
  void sameGoldTwiceIsWrongUsage() {
    assertComplaint(
        learn("--gold=" + data.resolve("../learning/gold.tsv"), "--input=" + data, "--folds=2"),
        "is given twice; give it once");
  }

  @Test
  void sameDocumentInTwoGoldsIsWrongUsage() throws IOException {
    Path copy = Files.copy(data.resolve("gold.tsv"), folder.resolve("copy.tsv"));
    assertComplaint(
        learn("--gold=" + copy, "--input=" + data, "--folds=2"), "document bridge.md is in ");
  }

  @Test
  void missingDocumentIsNamed() throws IOException {
    Path weights = folder.resolve("weights.tsv");
    int status =
        run.run(
            "learn",
            "--gold=" + data.resolve("gold.tsv"),
            "--input=" + folder,
            "--output=" + weights);
    assertComplaint(status, "document bridge.md of ");
    assertTrue(run.err().contains("is not in " + folder), run.err());
    assertFalse(Files.exists(weights));
  }

  @Test
  void goldWithoutATermTeachesNothing() throws IOException {
    Path empty = folder.resolve("empty.tsv");
    Files.writeString(empty, Files.readAllLines(data.resolve("gold.tsv")).get(0) + "\n");
    assertComplaint(
        run.run("learn", "--gold=" + empty, "--input=" + data, "--folds=2"),
        "empty.tsv holds no term; there is nothing to learn");
  }

  @Test
  void moreFoldsThanDocumentsAreTooMany() {
    int status = learn("--folds=7");
    assertEquals(2, status);
    assertTrue(run.err().contains("--folds=7 is too high; there are only 6 documents"), run.err());
  }

  @Test
  void moreFoldsThanDomainsAreTooMany() {
    int status =
        learn("--folds=4", "--fold-by=domain", "--documents=" + data.resolve("domains.tsv"));
    assertEquals(2, status);
    assertTrue(run.err().contains("--folds=4 is too high; there are only 3 domains"), run.err());
  }
}
