// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byeonggi.pipeline.ExtractException;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InterruptionTest {
  /** A program whose main job never ends by itself, and takes a while to clean up. */
  static final class Endless {
    private Endless() {}

    public static void main(String[] args) {
      Interruption.watch();
      Terminal terminal = Terminal.ofSystem();
      CommandLineRun run =
          new CommandLineRun()
              .with(
                  (request, progress) -> {
                    Thread runner = Thread.currentThread();
                    Runtime.getRuntime().addShutdownHook(new Thread(runner::interrupt));
                    terminal.out().println("running");
                    terminal.out().flush();
                    try {
                      Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                      pause();
                      terminal.err().println("cleaned up");
                    }
                    throw new ExtractException(ExtractException.Cause.INTERRUPTED, "interrupted");
                  });
      Interruption.exit(Byeonggi.run(run.parts(terminal), "extract", "--output=there"));
    }

    private static void pause() {
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Test
  void interruptLetsTheJobCleanUpAndGivesItsStatus() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no kill here");
    assumeTrue(
        new ProcessBuilder("env", "--default-signal=INT", "true").start().waitFor() == 0,
        "no env here that resets signals");
    Process program =
        new ProcessBuilder(
                // A build started in the background hands on that the signal is to be ignored.
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName())
            .start();
    try (BufferedReader out = program.inputReader();
        BufferedReader err = program.errorReader()) {
      assertEquals("running", out.readLine());
      new ProcessBuilder("/bin/kill", "-INT", String.valueOf(program.pid())).start().waitFor();
      assertTrue(program.waitFor(30, TimeUnit.SECONDS));
      assertEquals("cleaned up", err.readLine());
      assertEquals("byeonggi: interrupted; there is as it was before", err.readLine());
      assertEquals(null, err.readLine());
      assertEquals(130, program.exitValue());
    } finally {
      program.destroyForcibly();
    }
  }
}
