// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byeonggi.cli.ProgramRun.Machine;
import byeonggi.export.OutputSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show. */
class ProgramTest {

  @TempDir Path folder;
  private Path articles;
  private Path output;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectories(folder.resolve("articles"));
    output = folder.resolve("output");
    Files.writeString(articles.resolve("하나.md"), "이른바 ‘해자(护城河)’와 법칙(Scaling Law).\n");
  }

  private String[] extract(Path input) {
    return new String[] {
      "extract", "--analysis=none", "--quiet", "--input=" + input, "--output=" + output
    };
  }

  /** All that is in the output folder, {@code run.json} too. */
  private SortedMap<String, String> contents() throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(output.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private void assertRefused(ProgramRun run, int status, String message) {
    assertEquals(status, run.status(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
  }

  private Path writeManyArticles() throws IOException {
    Path many = Files.createDirectories(folder.resolve("many"));
    for (int i = 0; i < 200; i++) {
      String text = "낱말%d(第%d課)이 있고, 우리의 넓은 해자(护城河)가 있다.\n\n".formatted(i, i);
      Files.writeString(many.resolve(i + ".md"), text.repeat(25));
    }
    return many;
  }

  @Test
  void secondRunIntoOneOutputSaysSoAndFails() throws Exception {
    try (OutputSet first = OutputSet.open(output)) {
      Files.writeString(first.file("a.csv"), "of the first");
      assertRefused(
          ProgramRun.of(Machine.with(), extract(articles)), 1, "Another run is writing to");
      assertEquals("of the first", Files.readString(first.file("a.csv")));
    }
  }

  @Test
  void fullDiskIsOneLineWithTheMendAndTheOldSetStands() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
    ProgramRun first = ProgramRun.of(Machine.with(), extract(articles));
    assertEquals(0, first.status(), first.err());
    SortedMap<String, String> before = contents();

    ProgramRun run = ProgramRun.of(Machine.with(), filesUpTo(1000), extract(writeManyArticles()));

    assertRefused(run, 2, "The disk is full (File too large); make room where");
    assertEquals(before, contents());
  }

  @Test
  void fullFolderForTemporaryFilesIsOneLineWithTheMend() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
    ProgramRun run = ProgramRun.of(Machine.with(), filesUpTo(20), extract(articles));
    assertRefused(run, 2, "BYEONGGI_JAVA_OPTS=-Djava.io.tmpdir=DIR");
    assertTrue(Files.notExists(output));
  }

  /** As on a full disk, files can't grow beyond so many KiB. */
  private static List<String> filesUpTo(int kibibytes) {
    return List.of("/bin/bash", "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "limited");
  }

  @Test
  void localeThatKnowsOnlyAsciiIsRefused() throws Exception {
    Machine ascii = new Machine(Machine.with().java(), List.of(), Map.of("LC_ALL", "C"));
    ProgramRun run = ProgramRun.of(ascii, extract(articles));
    assumeTrue(run.status() != 0, "this JVM can open files with Korean names all the same");
    assertRefused(run, 2, "set a UTF-8 one, like LC_ALL=C.UTF-8");
  }

  @Test
  void smallHeapIsEnoughForOrdinaryArticles() throws Exception {
    ProgramRun run =
        ProgramRun.of(Machine.with("-Xmx256m", "-XX:+UseSerialGC"), extract(writeManyArticles()));
    assertEquals(0, run.status(), run.err());
  }

  @Test
  void tooSmallHeapIsOneLineAndNothingIsHalfWritten() throws Exception {
    ProgramRun run = ProgramRun.of(Machine.with("-Xmx20m", "-XX:+UseSerialGC"), extract(articles));
    assertRefused(run, 1, "BYEONGGI_JAVA_OPTS=-Xmx4g");
    assertTrue(Files.notExists(output));
  }

  /** Turkish dotless i, Arabic digits, odd days and bytes; other compilers and collectors. */
  @Test
  void sameBytesOnOtherMachines() throws Exception {
    Path samples = Path.of("../articles");
    ProgramRun plain = ProgramRun.of(Machine.with(), extract(samples));
    assertEquals(0, plain.status(), plain.err());
    SortedMap<String, String> expected = contents();
    expected.remove(OutputSet.RUN_FILE);

    for (Machine machine : otherMachines()) {
      ProgramRun run = ProgramRun.of(machine, extract(samples));
      assertEquals(0, run.status(), run.err());
      SortedMap<String, String> tables = contents();
      tables.remove(OutputSet.RUN_FILE);
      assertEquals(expected, tables, machine.toString());
    }
  }

  private static List<Machine> otherMachines() throws IOException {
    List<Machine> machines = new ArrayList<>();
    machines.add(
        Machine.with(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kathmandu",
            "-Dfile.encoding=ISO-8859-1",
            "-XX:+UseParallelGC"));
    for (Path java : otherJavas()) {
      machines.add(
          new Machine(
              java,
              List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Apia"),
              Map.of("LC_ALL", "C.UTF-8", "TZ", "Pacific/Apia")));
    }
    return machines;
  }

  /** Another JDK of this machine, if it has one. */
  private static List<Path> otherJavas() throws IOException {
    Path installed = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(installed)) {
      return List.of();
    }
    String own = Path.of(System.getProperty("java.home")).toRealPath().toString();
    try (Stream<Path> homes = Files.list(installed)) {
      return homes
          .filter(home -> home.getFileName().toString().startsWith("temurin"))
          .filter(home -> !home.toString().equals(own))
          .map(home -> home.resolve("bin/java"))
          .filter(Files::isExecutable)
          .limit(1)
          .toList();
    }
  }
}
