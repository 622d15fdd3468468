// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.export.Faults.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every operation that a set does on its files fails once, in every way. Whatever happens, the next
 * start must find the old set or the new one, and nothing else.
 */
class OutputSetFaultsTest {

  /** Whether a folder holds a set from before, or is not even there. */
  enum Before {
    OLD_SET,
    NOTHING
  }

  @TempDir Path folder;
  private int outputs;

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "ERROR,OLD_SET",
    "ERROR,NOTHING",
    "FULL_DISK,OLD_SET",
    "FULL_DISK,NOTHING",
    "CRASH,OLD_SET",
    "CRASH,NOTHING"
  })
  void oneSetStandsWhereverTheRunFails(Kind kind, Before before) throws IOException {
    int failures = 0;
    for (int n = 1; ; n++) {
      Path output = output(before);
      Faults faults = Faults.at(kind, n);
      String what = kind + " at operation " + n;
      boolean done = writeSet(output, "new", faults, before, what);
      recover(output, Faults.none());
      checkWhole(output, done, before, what);
      if (!faults.hit()) {
        assertTrue(done, what);
        break;
      }
      failures++;
    }
    assertTrue(failures > 30, "only " + failures + " operations could fail");
  }

  @Test
  void oneSetStandsWhereverTheRunAndThenTheNextStartDie() throws IOException {
    Before before = Before.OLD_SET;
    Set<Map<String, String>> seen = new HashSet<>();
    boolean runDied = true;
    for (int n = 1; runDied; n++) {
      Path left = output(before);
      Faults first = Faults.at(Kind.CRASH, n);
      boolean done = writeSet(left, "new", first, before, "crash");
      runDied = first.hit();
      if (!seen.add(files(left))) {
        continue; // What was left tells the next start all that it knows.
      }
      boolean recoveryDied = true;
      for (int m = 1; recoveryDied; m++) {
        Path output = copy(left);
        Faults second = Faults.at(Kind.CRASH, m);
        recover(output, second);
        recover(output, Faults.none());
        checkWhole(output, done, before, "crashes at operation " + n + " and then " + m);
        recoveryDied = second.hit();
      }
    }
    assertTrue(seen.size() > 10, seen.size() + " states");
  }

  @Test
  void nextRunAfterACrashGivesItsOwnSet() throws IOException {
    boolean died = true;
    for (int n = 1; died; n++) {
      Path output = output(Before.OLD_SET);
      Faults faults = Faults.at(Kind.CRASH, n);
      writeSet(output, "new", faults, Before.OLD_SET, "crash");
      assertTrue(writeSet(output, "newest", Faults.none(), Before.OLD_SET, "next run"));
      assertEquals(expected("newest"), contents(output), "after a crash at operation " + n);
      died = faults.hit();
    }
  }

  private Path output(Before before) throws IOException {
    if (before == Before.NOTHING) {
      return folder.resolve("run" + outputs++).resolve("output");
    }
    Path old = folder.resolve("old");
    if (Files.notExists(old)) {
      assertTrue(writeSet(old, "old", Faults.none(), Before.NOTHING, "old set"));
    }
    return copy(old);
  }

  private Path copy(Path from) throws IOException {
    Path to = folder.resolve("run" + outputs++).resolve("output");
    if (Files.exists(from)) {
      Files.createDirectories(to.getParent());
      try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.toList()) {
          Files.copy(file, to.resolve(from.relativize(file)));
        }
      }
    }
    return to;
  }

  /** All files and folders by their places, with what they hold. */
  private static Map<String, String> files(Path output) throws IOException {
    Map<String, String> all = new HashMap<>();
    if (Files.exists(output)) {
      try (Stream<Path> files = Files.walk(output)) {
        for (Path file : files.toList()) {
          all.put(
              output.relativize(file).toString(),
              Files.isDirectory(file) ? "folder" : Files.readString(file));
        }
      }
    }
    return all;
  }

  /** Whether the set was put in place, as far as the program can tell. */
  private boolean writeSet(Path output, String text, Faults faults, Before before, String what)
      throws IOException {
    try (OutputSet set = OutputSet.open(FaultyFileSystem.wrap(output, faults))) {
      for (String name : names(text)) {
        if (name.equals(OutputSet.RUN_FILE)) {
          continue;
        }
        try (FailuresCsv table = new FailuresCsv(set.file(name), new TableFormat(false, true))) {
          table.write(new Failure(text, "find", name, ""));
        }
      }
      Files.writeString(set.workFolder().resolve("spill"), "spilled");
      set.commit(
          new RunReport(
              text,
              new TreeMap<>(),
              new TreeMap<>(),
              new TreeMap<>(),
              new TreeMap<>(),
              new TreeMap<>(),
              new TreeMap<>(),
              new TreeMap<>()));
      return true;
    } catch (IOException | UncheckedIOException e) {
      if (!faults.crashed() && !e.getMessage().startsWith("The results are complete")) {
        // The program lives, and says that it failed: the old set stands already.
        List<String> contents = contents(output);
        contents.removeIf(content -> content.startsWith(".byeonggi"));
        assertEquals(expected(before), contents, what + ": " + e.getMessage());
      }
      return false;
    }
  }

  /** A start that is then told to stop. */
  private static void recover(Path output, Faults faults) {
    try {
      OutputSet.open(FaultyFileSystem.wrap(output, faults)).close();
    } catch (IOException e) {
      assertTrue(faults.hit(), e.toString());
    }
  }

  /** The old set has a file that the new one has not, and lacks one that the new one has. */
  private static List<String> names(String text) {
    return text.equals("old")
        ? List.of("a.csv", "old.csv", OutputSet.RUN_FILE)
        : List.of("a.csv", "new.csv", OutputSet.RUN_FILE);
  }

  private static List<String> expected(String text) {
    return names(text).stream().map(name -> name + ": " + text).toList();
  }

  private static List<String> expected(Before before) {
    return before == Before.OLD_SET ? expected("old") : List.of();
  }

  private static void checkWhole(Path output, boolean done, Before before, String what)
      throws IOException {
    List<String> contents = contents(output);
    if (done || !contents.equals(expected(before))) {
      assertEquals(expected("new"), contents, what);
    }
  }

  /** Each file of the folder and which set it belongs to; a sum that does not agree is told. */
  private static List<String> contents(Path output) throws IOException {
    List<String> contents = new ArrayList<>();
    if (Files.notExists(output)) {
      return contents;
    }
    SortedMap<String, String> sums = RunFile.sums(output.resolve(OutputSet.RUN_FILE));
    for (Path file : Durable.list(output)) {
      String name = file.getFileName().toString();
      if (Files.isDirectory(file)) {
        contents.add(name);
        continue;
      }
      boolean agrees =
          name.equals(OutputSet.RUN_FILE) || RunFile.sha256(file).equals(sums.get(name));
      contents.add(name + ": " + (agrees ? writer(file) : "sum does not agree"));
    }
    return contents;
  }

  private static String writer(Path file) throws IOException {
    if (file.endsWith(OutputSet.RUN_FILE)) {
      String text = Files.readString(file);
      return text.replaceFirst("(?s).*\"started\" : \"(\\w+)\".*", "$1");
    }
    List<Failure> rows = FailuresCsv.read(file);
    return rows.size() == 1 ? rows.get(0).document() : "damaged";
  }
}
