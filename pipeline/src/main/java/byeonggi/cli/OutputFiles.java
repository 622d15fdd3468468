// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

  /**
   * Checks that a file that will be replaced is none of those that another option names to be read,
   * under whatever path.
   */
  static void checkNotRead(String option, Path file, String other, List<Path> read)
      throws UsageException {
    for (Path one : read) {
      if (isSame(file, one)) {
        throw new UsageException(
            "%s=%s is what %s=%s reads; name another file".formatted(option, file, other, one));
      }
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false; // One of them is not there.
    }
  }
}
