// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.export.OutputException;
import byeonggi.export.SideFile;
import java.io.IOException;
import java.nio.file.Path;

/** A file that a command writes as a whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  /** Writes a file's content. */
  @FunctionalInterface
  interface Writing {
    void write(Path file) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param option the option that names it
   * @param firstRow the first row of a table that may be replaced
   * @throws OutputException if it can't be written there
   */
  static void write(String option, Path file, String firstRow, Writing writing) throws IOException {
    try (SideFile side =
        SideFile.open(file, new SideFile.Asked(option + "=" + file, "file", firstRow))) {
      writing.write(side.path());
      side.commit();
    }
  }
}
