// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One run of {@code extract}, as a process. */
final class Extract {
  private static final Pattern COUNTS = Pattern.compile("\"counts\" : \\{[^}]*\\}");
  private static final long MOST_MINUTES = 5;

  private final Path output;
  private final Path log;
  private final Process process;

  private Extract(Path output, Path log, Process process) {
    this.output = output;
    this.log = log;
    this.process = process;
  }

  /** Starts it on the direct runner. */
  static Extract start(List<Path> inputs, Path output, String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(Places.JAVA.toString(), "-Xmx512m", "-XX:+UseSerialGC", "-jar"));
    command.addAll(List.of(Places.PROGRAM.toString(), "extract", "--analysis=none"));
    inputs.forEach(input -> command.add("--input=" + input));
    command.add("--output=" + output);
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Path log = output.resolveSibling(output.getFileName() + ".log");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new Extract(output, log, process);
  }

  /** Starts it on a cluster, on two slots. */
  static Extract submit(FlinkCluster cluster, List<Path> inputs, Path output, String... more)
      throws IOException {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--runner=FlinkRunner", "--flinkMaster=" + cluster.master()));
    options.add("--parallelism=2");
    options.addAll(List.of(more));
    return start(inputs, output, options.toArray(String[]::new));
  }

  /**
   * Waits for its end.
   *
   * @return its exit status
   */
  int status() throws InterruptedException, IOException {
    if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("it does not end: " + said());
    }
    return process.exitValue();
  }

  /** Asks it to end, with SIGTERM. */
  void interrupt() {
    process.destroy();
  }

  /** How many files of this kind its steps have begun so far. */
  long spilled(String kind) throws IOException {
    Path work = output.resolve(".byeonggi/work");
    if (!Files.isDirectory(work)) {
      return 0;
    }
    try (Stream<Path> files = Files.find(work, 2, (file, is) -> is.isRegularFile())) {
      return files.filter(file -> file.getFileName().toString().startsWith(kind)).count();
    }
  }

  /** What it said. */
  String said() throws IOException {
    return Files.readString(log);
  }

  /** A file of its results. */
  Path file(String name) {
    return output.resolve(name);
  }

  /** All counts that {@code run.json} tells. */
  String counts() throws IOException {
    Matcher found = COUNTS.matcher(Files.readString(file("run.json")));
    if (!found.find()) {
      throw new AssertionError("no counts in run.json");
    }
    return found.group();
  }
}
