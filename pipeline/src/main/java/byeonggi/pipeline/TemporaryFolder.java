// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that Java has for temporary files. */
final class TemporaryFolder {

  /** More than the one file that is put there. */
  private static final int BYTES = 512 << 10;

  private TemporaryFolder() {}

  /**
   * Checks that Beam will find room there for a library of its own. It would not fail in one line.
   *
   * @throws ExtractException if there is none
   * @throws ClosedByInterruptException if the thread is interrupted
   */
  static void check() throws ExtractException, IOException {
    try {
      Path file = Files.createTempFile("byeonggi", null);
      try {
        Files.write(file, new byte[BYTES]);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException e) {
      ExtractException failure =
          new ExtractException(
              ExtractException.Cause.USAGE,
              "The folder for temporary files, "
                  + System.getProperty("java.io.tmpdir")
                  + ", can't be written ("
                  + e.getMessage()
                  + "); make room there, or name another:"
                  + " BYEONGGI_JAVA_OPTS=-Djava.io.tmpdir=DIR");
      failure.initCause(e);
      throw failure;
    }
  }
}
