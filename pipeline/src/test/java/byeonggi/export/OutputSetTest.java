// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
