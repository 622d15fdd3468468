// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.MalformedTableException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that an option names. */
final class InputFiles {
  private InputFiles() {}

  /** Reads a file into a value. */
  @FunctionalInterface
  interface Reading<T> {
    T read(Path file) throws IOException, MalformedTableException;
  }

  /**
   * Reads a file.
   *
   * @param what what it is, for a complaint
   * @throws UsageException if it is not there or can't be opened
   */
  static <T> T read(String what, Path file, Reading<T> reading)
      throws UsageException, MalformedTableException {
    if (Files.isDirectory(file)) {
      throw new UsageException("%s %s is a folder; give a file".formatted(what, file));
    }
    if (Files.notExists(file)) {
      throw new UsageException("no %s %s; check the path".formatted(what, file));
    }
    try {
      return reading.read(file);
    } catch (AccessDeniedException e) {
      throw new UsageException(
          "%s %s can't be opened; check its permissions".formatted(what, file), e);
    } catch (IOException e) {
      throw new UsageException("%s %s can't be read: %s".formatted(what, file, e.getMessage()), e);
    }
  }
}
