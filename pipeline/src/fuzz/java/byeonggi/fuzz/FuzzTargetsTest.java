// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs each target in a JVM of its own, as Jazzer wants it. The last lines of a run, with the
 * number of inputs and how many a second, stand in {@code target/fuzz/TARGET.log}; what failed
 * beside them.
 */
class FuzzTargetsTest {
  private static final Path RESULTS = Path.of("target", "fuzz").toAbsolutePath();

  static Stream<String> targets() throws IOException {
    String wanted = System.getProperty("fuzz.targets", "*");
    return Targets.all().stream()
        .filter(name -> wanted.equals("*") || List.of(wanted.split(",")).contains(name));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void noInputFailsOrTakesMoreThanASecond(String target) throws Exception {
    Path folder = Files.createDirectories(RESULTS.resolve(target));
    Path log = RESULTS.resolve(target + ".log");
    Process jazzer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Targets.className(target),
                "--instrumentation_includes=byeonggi.**",
                "--reproducer_path=" + folder,
                "-runs=" + System.getProperty("fuzz.runs", "100000"),
                "-seed=1",
                "-timeout=60", // endless; what is slow the targets tell themselves
                "-max_len=4096",
                "-rss_limit_mb=0",
                "-dict=" + Targets.SOURCES.resolve("tokens.dict").toAbsolutePath(),
                "-artifact_prefix=" + folder + File.separator,
                Files.createDirectories(folder.resolve("found")).toString(),
                Targets.SOURCES.resolve("corpus").toAbsolutePath().toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int status = jazzer.waitFor();
    assertEquals(0, status, () -> target + " failed; see " + log);
  }
}
