// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice, where it is installed: opens files and saves them.
 *
 * @param program the program
 * @param folder where it may keep what it needs
 */
record LibreOffice(Path program, Path folder) {
  private static final long MOST_SECONDS = 120;

  /** CSV with commas in UTF-8, cells as they are shown. */
  static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76";

  /** What a person chooses who is asked how to open such a file. */
  static final String OPENED_CSV = "CSV:44,34,76";

  static Optional<LibreOffice> in(Path folder) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(path -> Path.of(path, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new LibreOffice(program, folder));
  }

  /**
   * Opens a file and saves it in a format, in a folder of its own.
   *
   * @param options more options of the program
   */
  Path saved(Path file, String format, String... options) throws IOException, InterruptedException {
    Path out = Files.createTempDirectory(folder, "saved");
    Path log = folder.resolve("soffice.log");
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless"));
    command.addAll(List.of(options));
    command.addAll(List.of("--convert-to", format, "--outdir", out.toString(), file.toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("it does not end: " + Files.readString(log));
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.findFirst().orElseThrow(() -> new AssertionError("nothing saved; see " + log));
    }
  }
}
