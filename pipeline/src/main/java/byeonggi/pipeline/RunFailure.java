// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.export.OutputBusyException;
import byeonggi.export.OutputException;
import byeonggi.term.LackOfMemoryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says in one line what ended a run, and what the user can do. */
final class RunFailure {

  /** What the systems say when there is no room; other languages are told by the room there is. */
  private static final Pattern NO_ROOM =
      Pattern.compile(
          "No space left on device|Disk quota exceeded|File too large|not enough space");

  private static final long HARDLY_ANY_ROOM = 1 << 20;

  private static final int DEEPEST = 50;

  private RunFailure() {}

  /**
   * What the user is told.
   *
   * @param problem what was thrown, perhaps wrapped by Beam
   * @param output the folder of the results
   */
  static ExtractException of(Throwable problem, Path output) {
    ExtractException failure = told(problem, output);
    failure.initCause(problem);
    return failure;
  }

  private static ExtractException told(Throwable problem, Path output) {
    List<Throwable> chain = chain(problem);
    Throwable innermost = chain.get(chain.size() - 1);
    for (Throwable cause : chain) {
      if (cause instanceof InterruptedException || cause instanceof ClosedByInterruptException) {
        return new ExtractException(
            ExtractException.Cause.INTERRUPTED, "Interrupted; nothing was written.");
      }
      if (cause instanceof OutputBusyException || cause instanceof LackOfMemoryException) {
        return run(cause.getMessage());
      }
      if (cause instanceof OutputException) {
        return usage(cause.getMessage());
      }
    }
    if (isLackOfMemory(problem)) {
      return run(
          "The run needs more memory than Java's "
              + (Runtime.getRuntime().maxMemory() >> 20)
              + " MB; give it more, for example BYEONGGI_JAVA_OPTS=-Xmx4g.");
    }
    if (!(innermost instanceof IOException || innermost instanceof UncheckedIOException)) {
      return run(
          "The run failed: " + innermost.getClass().getSimpleName() + ": " + text(innermost));
    }
    if (NO_ROOM.matcher(text(innermost)).find() || isFull(output)) {
      return usage(
          "The disk is full (%s); make room where '%s' is, or name another folder with --output=DIR."
              .formatted(text(innermost), output));
    }
    // A folder that the run itself has made is gone by now in any case.
    if (innermost instanceof NoSuchFileException && Files.notExists(output)) {
      return run("The output folder '" + output + "' was taken away meanwhile; start again.");
    }
    return run("The run failed: " + text(innermost));
  }

  /** Whether more memory would have helped, also where a class could not be set up without it. */
  static boolean isLackOfMemory(Throwable problem) {
    String name = OutOfMemoryError.class.getName();
    return chain(problem).stream()
        .anyMatch(
            c -> c instanceof OutOfMemoryError || String.valueOf(c.getMessage()).contains(name));
  }

  private static List<Throwable> chain(Throwable problem) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable c = problem; c != null && chain.size() < DEEPEST; c = c.getCause()) {
      chain.add(c);
    }
    return chain;
  }

  private static boolean isFull(Path output) {
    try {
      return Files.exists(output) && Files.getFileStore(output).getUsableSpace() < HARDLY_ANY_ROOM;
    } catch (IOException e) {
      return false;
    }
  }

  /** The message; of a file's trouble, the file and the reason. */
  private static String text(Throwable problem) {
    String reason =
        problem instanceof FileSystemException && problem.getMessage().indexOf(':') < 0
            ? problem.getMessage() + ": " + problem.getClass().getSimpleName()
            : String.valueOf(problem.getMessage());
    return reason.lines().findFirst().orElse("");
  }

  private static ExtractException run(String message) {
    return new ExtractException(ExtractException.Cause.RUN, message);
  }

  private static ExtractException usage(String message) {
    return new ExtractException(ExtractException.Cause.USAGE, message);
  }
}
