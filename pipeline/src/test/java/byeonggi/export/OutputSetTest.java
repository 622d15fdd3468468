// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputSetTest {

  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void nameOutput() {
    output = folder.resolve("deep/output");
  }

  private static RunReport report() {
    return new RunReport(
        "2026-01-01T00:00:00Z",
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>());
  }

  private List<Path> writeSet(String text) throws IOException {
    try (OutputSet set = OutputSet.open(output)) {
      Files.writeString(set.file("a.csv"), text);
      Files.writeString(set.file("b.csv"), text);
      return set.commit(report());
    }
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(output)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void filesAreInPlaceAndRunFileIsLast() throws IOException {
    List<Path> files = writeSet("new");
    assertEquals(
        List.of(
            output.resolve("a.csv"), output.resolve("b.csv"), output.resolve(OutputSet.RUN_FILE)),
        files);
    assertEquals(List.of("a.csv", "b.csv", "run.json"), names());
    assertEquals(
        "11507a0e2f5e69d5dfa40a62a1bd7b6ee57e6bcd85c67c9b8431b36fff21c437",
        new ObjectMapper()
            .readTree(output.resolve("run.json").toFile())
            .at("/sha256/a.csv")
            .asText());
  }

  @Test
  void abandonedSetLeavesTheOldFiles() throws IOException {
    writeSet("old");
    try (OutputSet set = OutputSet.open(output)) {
      Files.writeString(set.file("a.csv"), "half");
      Files.writeString(set.workFolder().resolve("spill"), "x");
    }
    assertEquals("old", Files.readString(output.resolve("a.csv")));
    assertEquals(List.of("a.csv", "b.csv", "run.json"), names());
  }

  @Test
  void folderMadeForAnAbandonedSetIsGone() throws IOException {
    OutputSet.open(output).close();
    assertFalse(Files.exists(output));
  }

  @Test
  void otherFilesOfTheFolderStay() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("mine.txt"), "mine");
    writeSet("new");
    assertEquals("mine", Files.readString(output.resolve("mine.txt")));
  }

  @Test
  void nextStartFinishesAnInterruptedMove() throws IOException {
    writeSet("old");
    Path ready = Files.createDirectories(output.resolve(".byeonggi/ready"));
    // a.csv had been moved when the power went.
    Files.writeString(output.resolve("a.csv"), "new");
    Files.writeString(ready.resolve("b.csv"), "new");
    Files.writeString(ready.resolve("run.json"), "{}");

    OutputSet.open(output).close();

    assertEquals("new", Files.readString(output.resolve("b.csv")));
    assertEquals("{}", Files.readString(output.resolve("run.json")));
    assertEquals(List.of("a.csv", "b.csv", "run.json"), names());
  }

  @Test
  void nextStartDropsWhatWasNotReady() throws IOException {
    writeSet("old");
    Path fresh = Files.createDirectories(output.resolve(".byeonggi/new"));
    Files.writeString(fresh.resolve("a.csv"), "half");
    Files.createDirectories(output.resolve(".byeonggi/work"));

    writeSet("newer");

    assertEquals("newer", Files.readString(output.resolve("a.csv")));
    assertEquals(List.of("a.csv", "b.csv", "run.json"), names());
  }

  @Test
  void secondRunOnOneFolderIsRefused() throws IOException {
    OutputSet first = OutputSet.open(output);
    try (first) {
      OutputBusyException e = assertThrows(OutputBusyException.class, () -> OutputSet.open(output));
      assertTrue(e.getMessage().startsWith("Another run is writing"), e.getMessage());
    }
  }

  @Test
  void fileInsteadOfAFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    for (Path refused : List.of(file, file.resolve("output"))) {
      OutputException e = assertThrows(OutputException.class, () -> OutputSet.open(refused));
      assertTrue(e.getMessage().contains("--output=DIR"), e.getMessage());
    }
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void filesThatTheNewSetLacksGoWithTheOldOne() throws IOException {
    try (OutputSet set = OutputSet.open(output)) {
      Files.writeString(set.file("a.csv"), "old");
      Files.writeString(set.file("old.csv"), "old");
      Files.writeString(set.file("edited.csv"), "old");
      set.commit(report());
    }
    Files.writeString(output.resolve("edited.csv"), "edited by hand");

    writeSet("new");

    assertEquals(List.of("a.csv", "b.csv", "edited.csv", "run.json"), names());
  }

  @Test
  void runFileOfSomebodyElseNamesNothingThatIsDeleted() throws IOException {
    Path precious = Files.createDirectories(output.getParent()).resolve("precious");
    Files.writeString(precious, "new");
    Files.createDirectories(output);
    Files.writeString(
        output.resolve("run.json"),
        "{\"sha256\": {\"../precious\": \"%1$s\", \"%2$s\": \"%1$s\", \"\\u0000\": 1}}"
            .formatted(RunFile.sha256(precious), precious));

    writeSet("new");

    assertEquals("new", Files.readString(precious));
    assertEquals(List.of("a.csv", "b.csv", "run.json"), names());
  }

  @Test
  void foreignFileInTheOwnFolderStaysAndIsInNobodysWay() throws IOException {
    Files.createDirectories(output.resolve(".byeonggi"));
    Files.writeString(output.resolve(".byeonggi/notes"), "mine");
    Files.createDirectories(output.resolve(".byeonggi/work/half/deleted"));
    Files.writeString(output.resolve(".byeonggi/lock"), "of a program that died");

    writeSet("new");

    assertEquals(List.of(".byeonggi", "a.csv", "b.csv", "run.json"), names());
    try (var files = Files.list(output.resolve(".byeonggi"))) {
      assertEquals(List.of(output.resolve(".byeonggi/notes")), files.toList());
    }
  }

  @Test
  void folderWhereAFileShouldGoIsToldBeforeAnythingIsReplaced() throws IOException {
    writeSet("old");
    Files.delete(output.resolve("b.csv"));
    Files.createDirectories(output.resolve("b.csv/mine"));

    OutputException e = assertThrows(OutputException.class, () -> writeSet("new"));

    assertTrue(e.getMessage().contains("b.csv' is a folder; move it away"), e.getMessage());
    assertEquals("old", Files.readString(output.resolve("a.csv")));
    assertEquals(List.of("a.csv", "b.csv", "run.json"), names());
  }

  @Test
  void ownFolderThatIsAFileOrALinkIsRefused() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/work"));
    Files.createDirectories(output);
    Files.createSymbolicLink(output.resolve(".byeonggi"), elsewhere.getParent());
    OutputException e = assertThrows(OutputException.class, () -> OutputSet.open(output));
    assertTrue(e.getMessage().contains(".byeonggi' is not a folder"), e.getMessage());
    assertTrue(Files.exists(elsewhere));
  }

  @Test
  void outputMayBeALinkToAFolder() throws IOException {
    Path real = Files.createDirectories(folder.resolve("real"));
    Files.createDirectories(output.getParent());
    Files.createSymbolicLink(output, real);
    writeSet("new");
    assertEquals("new", Files.readString(real.resolve("a.csv")));
    assertTrue(Files.isSymbolicLink(output));
  }

  @Test
  void fileThatIsALinkIsReplacedAndNotFollowed() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "mine");
    Files.createDirectories(output);
    Files.createSymbolicLink(output.resolve("a.csv"), precious);
    writeSet("new");
    assertEquals("mine", Files.readString(precious));
    assertFalse(Files.isSymbolicLink(output.resolve("a.csv")));
  }

  @Test
  void readOnlyFilesOfTheOldSetAreReplaced() throws IOException {
    writeSet("old");
    assertTrue(output.resolve("a.csv").toFile().setReadOnly());
    writeSet("new");
    assertEquals("new", Files.readString(output.resolve("a.csv")));
  }

  @Test
  void refusedSecondRunLeavesTheFirstItsLock() throws Exception {
    try (OutputSet first = OutputSet.open(output)) {
      assertThrows(OutputBusyException.class, () -> OutputSet.open(output));
      assertEquals(1, lockingProcess(output.resolve(".byeonggi/lock")));
      Files.writeString(first.file("a.csv"), "new");
      first.commit(report());
    }
    assertEquals(List.of("a.csv", "run.json"), names());
  }

  /** Tries to lock a file in another process; its status is 0 if it could. */
  private static int lockingProcess(Path file) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx32m",
            "-cp",
            System.getProperty("java.class.path"),
            Locker.class.getName(),
            file.toString())
        .start()
        .waitFor();
  }

  /** A program that tries to lock a file. */
  static final class Locker {
    private Locker() {}

    public static void main(String[] arguments) throws IOException {
      try (FileChannel channel =
          FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
        System.exit(channel.tryLock() == null ? 1 : 0);
      }
    }
  }

  @Test
  void runWhoseFolderWasTakenAwayDoesNotWriteIntoTheNextOnes() throws IOException {
    OutputSet first = OutputSet.open(output);
    Files.writeString(first.file("a.csv"), "first");
    Files.move(output, folder.resolve("moved"));
    try (OutputSet second = OutputSet.open(output)) {
      Files.writeString(second.file("b.csv"), "second");
      OutputException e = assertThrows(OutputException.class, () -> first.commit(report()));
      assertTrue(e.getMessage().contains("moved or deleted while the run"), e.getMessage());
      first.close();
      second.commit(report());
    }
    assertEquals(List.of("b.csv", "run.json"), names());
  }

  @Test
  void interruptionAfterTheDecisionIsPutOffUntilAllIsInPlace() throws IOException {
    writeSet("old");
    Path ready = Files.createDirectories(output.resolve(".byeonggi/ready"));
    Files.writeString(ready.resolve("a.csv"), "new");
    Files.writeString(ready.resolve("run.json"), "{}");
    Thread.currentThread().interrupt();

    OutputSet.open(output).close();

    assertTrue(Thread.interrupted());
    assertEquals("new", Files.readString(output.resolve("a.csv")));
    assertEquals("{}", Files.readString(output.resolve("run.json")));
    assertFalse(Files.exists(output.resolve(".byeonggi")));
  }

  @Test
  void aFileInThePlaceOfTheRunsOwnFolderIsToldAndStays() throws IOException {
    Files.createDirectories(output);
    Path file = Files.writeString(output.resolve(".byeonggi"), "mine");
    assertThrows(OutputException.class, () -> OutputSet.open(output));
    assertEquals("mine", Files.readString(file));
  }
}
