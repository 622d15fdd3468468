// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Says in one line what was not written, and why. */
public final class WriteFailure {
  private static final int DEEPEST = 50;

  private WriteFailure() {}

  /**
   * What to throw when files could not be written.
   *
   * @param place the folder or file of the results
   * @param problem what was thrown; libraries wrap what the file system says
   * @return an exception whose message names the place; an {@link OutputException} or an
   *     interruption is handed on as it is
   * @throws RuntimeException the problem itself, if files have no part in it
   */
  public static IOException of(Path place, Exception problem) {
    IOException trouble = ofFiles(problem);
    if (trouble == null) {
      throw problem instanceof RuntimeException own ? own : new IllegalStateException(problem);
    }
    if (trouble instanceof OutputException || trouble instanceof ClosedByInterruptException) {
      return trouble;
    }
    return new OutputException(
        "'%s' can't be written (%s); mend that or name another place with --output."
            .formatted(place, reason(trouble)),
        problem);
  }

  private static IOException ofFiles(Exception problem) {
    Throwable cause = problem;
    for (int i = 0; cause != null && i < DEEPEST; i++) {
      if (cause instanceof IOException trouble) {
        return trouble;
      }
      cause = cause.getCause();
    }
    return null;
  }

  /** Why the system did not let us; what it says of a file often is no more than its name. */
  static String reason(IOException trouble) {
    if (trouble instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason =
        trouble instanceof FileSystemException file ? file.getReason() : trouble.getMessage();
    return reason == null
        ? trouble.getClass().getSimpleName()
        : reason.lines().findFirst().orElse("");
  }
}
