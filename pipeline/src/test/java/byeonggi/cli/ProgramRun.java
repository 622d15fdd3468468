// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program as a process of its own, with the classes under test.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record ProgramRun(int status, String out, String err) {

  private static final long MOST_SECONDS = 300;

  /** Which JVM, with which options and surroundings. */
  record Machine(Path java, List<String> options, Map<String, String> environment) {

    static Machine with(String... options) {
      return new Machine(
          Path.of(System.getProperty("java.home"), "bin", "java"),
          List.of(options),
          Map.of("LC_ALL", "C.UTF-8"));
    }
  }

  /** Runs it to its end. */
  static ProgramRun of(Machine machine, String... arguments)
      throws IOException, InterruptedException {
    return of(machine, List.of(), arguments);
  }

  /**
   * Runs it to its end.
   *
   * @param before words of a command that runs the program, like {@code env}
   */
  static ProgramRun of(Machine machine, List<String> before, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", "");
    Path err = Files.createTempFile("err", "");
    Process process =
        start(
            new ProcessBuilder().redirectOutput(out.toFile()).redirectError(err.toFile()),
            machine,
            before,
            arguments);
    try {
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("it does not end: " + Files.readString(err));
      }
      return new ProgramRun(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      process.destroyForcibly();
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** Starts it. */
  static Process start(
      ProcessBuilder builder, Machine machine, List<String> before, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(machine.java().toString());
    // The quickest for a run of seconds; and no file of the JVM's own, which a limit would forbid.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
    command.addAll(machine.options());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    builder.environment().putAll(machine.environment());
    return builder.command(command).start();
  }
}
