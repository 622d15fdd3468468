// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files to write that an option names. */
final class OutputFiles {
  private OutputFiles() {}

  /**
   * Checks, before minutes of work, that a file can be written.
   *
   * @param file the file; null if the option was not given
   */
  static void checkWritable(String option, Path file) throws UsageException {
    if (file == null) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new UsageException("%s=%s is a folder; give a file".formatted(option, file));
    }
    if (folder == null || !Files.isWritable(folder)) {
      throw new UsageException(
          "%s=%s can't be written; check that its folder is there and its permissions"
              .formatted(option, file));
    }
  }
}
