// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.cluster.FlinkPage.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on a cluster of real processes, as {@code docs/cluster.md} brings it up. */
class ExtractOnClusterIT {
  private static final int SOME_DOCUMENTS_FAILED = 3;
  private static final int INTERRUPTED = 130;

  private static final List<String> TABLES =
      List.of("glossary.csv", "occurrences.csv", "findings.csv", "failures.csv");

  @TempDir private static Path shared;

  private static List<Path> inputs;
  private static Extract direct;
  private static Extract calm;
  private static FlinkCluster cluster;
  private static Process victim;

  @TempDir private Path folder;

  @BeforeAll
  static void runDirectlyAndStartACluster() throws Exception {
    inputs = Articles.with(shared, 1_500);
    direct = Extract.start(inputs, shared.resolve("direct"));
    assertEquals(SOME_DOCUMENTS_FAILED, direct.status(), direct.said());
    cluster = FlinkCluster.start(Files.createDirectories(shared.resolve("cluster")), 1);
    victim = cluster.startTaskManager();
    Patience.await("two TaskManagers", () -> cluster.page().taskManagers() == 2);
    calm = Extract.submit(cluster, inputs, shared.resolve("calm"));
    calm.status();
  }

  @AfterAll
  static void stopTheCluster() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @BeforeEach
  void awaitTwoTaskManagers() throws Exception {
    Patience.await("two TaskManagers", () -> cluster.page().taskManagers() == 2);
  }

  @Test
  void clusterGivesTheBytesAndCountsOfTheDirectRunner() throws Exception {
    assertIsAsTheDirectOne(calm);
  }

  @Test
  void oneArticleGoesThroughItsOneStepOnTheClusterToo() throws Exception {
    Path article = Files.writeString(folder.resolve("a.md"), "업계의 ‘해자(护城河)’와 량원펑(梁文锋)이 있다.\n");
    Extract here = Extract.start(List.of(article), folder.resolve("here"));
    assertEquals(0, here.status(), here.said());
    Extract there = Extract.submit(cluster, List.of(article), folder.resolve("there"));
    assertEquals(0, there.status(), there.said());
    assertTrue(Files.readString(here.file("glossary.csv")).contains("해자"), "no glossary");
    assertAreTheSame(here, there);
  }

  @Test
  void documentThatCannotBeReadIsARowOfFailuresOnTheClusterToo() throws Exception {
    List<String> rows = Files.readAllLines(calm.file("failures.csv"));
    assertEquals(2, rows.size(), rows::toString);
    assertTrue(rows.get(1).contains("bad.zip"), rows::toString);
  }

  @Test
  void jobWhoseTaskManagerIsKilledBeginsAnewAndGivesTheSameBytes() throws Exception {
    Extract run = Extract.submit(cluster, inputs, folder.resolve("output"));
    Patience.await("work", () -> run.spilled("proposals") > 8);
    victim.destroyForcibly();
    victim = cluster.startTaskManager();
    assertIsAsTheDirectOne(run);
    assertTrue(cluster.page().hasRestarted(latestJob()), "the kill came too late");
  }

  @Test
  void interruptedProgramCancelsItsJobAndLeavesNothing() throws Exception {
    Path output = folder.resolve("output");
    Extract run = Extract.submit(cluster, inputs, output);
    Patience.await("work", () -> run.spilled("proposals") > 8);
    run.interrupt();
    assertEquals(INTERRUPTED, run.status(), run.said());
    Patience.await("the job's end", () -> latestJob().state().equals("CANCELED"));
    assertTrue(Files.notExists(output), () -> output + " is there");
  }

  @Test
  void filesOfTheRunGoBelowTheTemporaryLocationAndAreClearedAway() throws Exception {
    Path temporary = folder.resolve("temporary");
    Extract run =
        Extract.submit(cluster, inputs, folder.resolve("output"), "--tempLocation=" + temporary);
    assertIsAsTheDirectOne(run);
    assertEquals(0, run.spilled(""));
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void pageShowsTheClusterAndItsJobs() throws Exception {
    assertTrue(cluster.page().get("/").contains("<flink-root>"), "not Flink's page");
    assertTrue(latestJob().name().startsWith("byeonggi-"), () -> "not our job");
  }

  private static void assertIsAsTheDirectOne(Extract run) throws Exception {
    assertEquals(SOME_DOCUMENTS_FAILED, run.status(), run.said());
    assertAreTheSame(direct, run);
  }

  private static void assertAreTheSame(Extract one, Extract other) throws IOException {
    for (String table : TABLES) {
      assertEquals(-1, Files.mismatch(one.file(table), other.file(table)), table);
    }
    assertEquals(one.counts(), other.counts());
    assertEquals(summary(one), summary(other));
  }

  /** The numbers that the user is told, without the time and the places. */
  private static List<String> summary(Extract run) throws IOException {
    return run.said().lines().filter(line -> line.startsWith("  ") && !line.contains("/")).toList();
  }

  /** The job that began last; the page lists them in an order of its own. */
  private static Job latestJob() throws IOException, InterruptedException {
    return cluster.page().jobs().stream().max(Comparator.comparing(Job::started)).orElseThrow();
  }
}
