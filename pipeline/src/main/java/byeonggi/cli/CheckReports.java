// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.export.CheckReport;
import byeonggi.export.OutputException;
import byeonggi.export.SideFile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reports that a check was asked for: files, or one of them on standard output. */
final class CheckReports {
  private static final String STANDARD_OUTPUT = "-";

  /** Writes a report in one format. */
  @FunctionalInterface
  interface Format {
    void write(OutputStream out, CheckReport report) throws IOException;
  }

  private record Asked(String option, Path file, String beginning, Format format) {
    SideFile.Asked side() {
      return new SideFile.Asked(option + "=" + file, "file", beginning);
    }

    boolean toStandardOutput() {
      return file.toString().equals(STANDARD_OUTPUT);
    }
  }

  private final PrintStream out;
  private final List<Asked> asked = new ArrayList<>();

  CheckReports(PrintStream out) {
    this.out = out;
  }

  /**
   * Adds a report.
   *
   * @param file where it goes; null if it was not asked for
   * @param beginning how such a report begins, without quotation marks: only one like it is
   *     replaced
   * @throws UsageException if it can't be written there, or another goes there already
   */
  void add(String option, Path file, String beginning, Format format)
      throws UsageException, IOException {
    if (file == null) {
      return;
    }
    Asked report = new Asked(option, file, beginning, format);
    for (Asked other : asked) {
      if (other.file().toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
        throw new UsageException(
            "%s and %s are the same, %s; give each a file of its own"
                .formatted(other.option(), option, file));
      }
    }
    if (!report.toStandardOutput()) {
      OutputFiles.checkWritable(option, file);
      SideFile.checkReplaceable(file, report.side());
    }
    asked.add(report);
  }

  /** The files that are written. */
  List<Path> files() {
    return asked.stream().filter(report -> !report.toStandardOutput()).map(Asked::file).toList();
  }

  boolean toStandardOutput() {
    return asked.stream().anyMatch(Asked::toStandardOutput);
  }

  /**
   * Writes all.
   *
   * @throws OutputException if one of the files can't be written; then none is
   */
  void write(CheckReport report) throws UsageException, IOException {
    try (WholeFiles files = new WholeFiles()) {
      for (Asked each : asked) {
        if (!each.toStandardOutput()) {
          write(each, report, files);
        }
      }
      files.commit();
    }
    for (Asked each : asked) {
      if (each.toStandardOutput()) {
        each.format().write(new Unclosed(out), report);
        out.flush();
      }
    }
  }

  private static void write(Asked asked, CheckReport report, WholeFiles files)
      throws UsageException, IOException {
    files.write(
        files.open(asked.option(), asked.file(), asked.beginning()),
        file -> {
          try (OutputStream stream = Files.newOutputStream(file)) {
            asked.format().write(stream, report);
          }
        });
  }

  /** Standard output, which whoever writes to it must not close. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      out.write(bytes, start, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
