// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportInterruptionTest {
  private static final int ROWS = 60_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "tmx,xlsx", "matecat"})
  void signalEndsAnExportAndNothingIsLeft(String formats) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no kill here");
    Path glossary = folder.resolve("glossary.csv");
    StringBuilder rows = new StringBuilder("source_term,source_lang,target_term,target_lang\n");
    for (int i = 0; i < ROWS; i++) {
      rows.append("术语").append(i).append(",zh,용어").append(i).append(",ko\n");
    }
    Files.writeString(glossary, rows);
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Path output = folder.resolve("exports");

    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "export",
                "--glossary=" + glossary,
                "--output=" + output,
                "--format=" + formats)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    Path begun = output.resolve(".byeonggi").resolve("new");
    while (program.isAlive() && !holdsFile(begun)) {
      Thread.sleep(5);
    }
    assertTrue(program.isAlive(), "it ended before it could be interrupted");
    new ProcessBuilder("/bin/kill", "-TERM", String.valueOf(program.pid())).start().waitFor();

    assertTrue(program.waitFor(30, TimeUnit.SECONDS));
    assertEquals(130, program.exitValue());
    assertEquals(
        List.of("byeonggi: interrupted; nothing was written"),
        Files.readAllLines(folder.resolve("err")));
    assertTrue(Files.notExists(output));
    assertEquals(List.of(), filesOf(temporary));
  }

  private static boolean holdsFile(Path directory) throws Exception {
    return Files.isDirectory(directory) && !filesOf(directory).isEmpty();
  }

  private static List<Path> filesOf(Path directory) throws Exception {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> !file.getFileName().toString().startsWith("hsperf")).toList();
    }
  }
}
