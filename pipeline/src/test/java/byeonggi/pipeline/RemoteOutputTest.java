// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteOutputTest {
  private static final String OUTPUT = "memory://bucket/glossary";

  @TempDir private Path folder;

  @BeforeEach
  void putArticles() {
    MemoryFileSystem.FILES.clear();
    article("하나.md", "이른바 ‘해자(护城河)’와 법칙(Scaling Law).\n");
  }

  private static void article(String name, String text) {
    MemoryFileSystem.FILES.put("memory://bucket/articles/" + name, text.getBytes(UTF_8));
  }

  private static ExtractSummary run(String output, String... beam) throws Exception {
    ExtractRequest usual = RequestBuilder.request(Path.of("unused")).beam(beam).build();
    ExtractRequest remote =
        new ExtractRequest(
            List.of("memory://bucket/articles/"),
            Destinations.of(output),
            usual.dictionary(),
            usual.analysis(),
            usual.rules(),
            Optional.empty(),
            usual.limits(),
            usual.format(),
            usual.beamArguments());
    return new ExtractJob(remote, (stage, done, documents, mentions) -> {}).run();
  }

  /** Names of all files in the bucket that are no articles. */
  private static Set<String> written() {
    return MemoryFileSystem.FILES.keySet().stream()
        .filter(uri -> !uri.contains("/articles/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> wholeSet() {
    return ResultFiles.BEST_FIRST.stream()
        .map(name -> OUTPUT + "/" + name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void remoteFolderGetsTheFilesOfALocalOneAndNothingElse() throws Exception {
    run(folder.resolve("local").toString());
    ExtractSummary summary = run(OUTPUT + "/");

    assertEquals(OUTPUT + "/report.html", summary.files().get(0));
    assertEquals(wholeSet(), written());
    for (String table : new String[] {"glossary.csv", "occurrences.csv", "failures.csv"}) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("local").resolve(table)),
          MemoryFileSystem.FILES.get(OUTPUT + "/" + table),
          table);
    }
  }

  @Test
  void secondSetReplacesTheFirst() throws Exception {
    run(OUTPUT);
    article("둘.md", "또 다른 해자(护城河).\n");
    run(OUTPUT);
    String table = new String(MemoryFileSystem.FILES.get(OUTPUT + "/occurrences.csv"), UTF_8);
    assertTrue(table.contains("둘.md"), table);
    assertEquals(wholeSet(), written());
  }

  @Test
  void resultsOfAnEarlierRunAreNoArticles() throws Exception {
    String below = "memory://bucket/articles/glossary";
    run(below);
    assertEquals(1, run(below).documents());
  }

  @Test
  void filesOfTheRunGoToTheTemporaryLocation() throws Exception {
    Path temporary = folder.resolve("temporary");
    run(OUTPUT, "--tempLocation=" + temporary);
    assertEquals(wholeSet(), written());
    try (var left = Files.list(temporary)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void folderThatCannotBeWrittenIsSaidInOneLineAndHasNoRunFile() {
    ExtractException failure =
        assertThrows(
            ExtractException.class,
            () -> run("memory://bucket/locked/out", "--tempLocation=" + folder));
    assertEquals(ExtractException.Cause.USAGE, failure.blame());
    assertTrue(failure.getMessage().contains("no permission"), failure.getMessage());
    assertFalse(MemoryFileSystem.FILES.containsKey("memory://bucket/locked/out/run.json"));
  }

  @Test
  void systemThatThisBuildDoesNotKnowIsWrongUsage() {
    ExtractException failure = assertThrows(ExtractException.class, () -> run("hdfs://host/there"));
    assertEquals(ExtractException.Cause.USAGE, failure.blame());
    assertTrue(failure.getMessage().contains("hdfs"), failure.getMessage());
  }
}
