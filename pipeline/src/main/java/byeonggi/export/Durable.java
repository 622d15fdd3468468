// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/** What is to be on the disk, or off it, before the next step. */
final class Durable {
  private Durable() {}

  /**
   * Waits until what was written to a file is on the disk.
   *
   * @throws ClosedByInterruptException if the thread is interrupted
   */
  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Waits until what was renamed in a folder is on the disk. */
  static void forceFolder(Path folder) throws IOException {
    try {
      force(folder);
    } catch (AccessDeniedException e) {
      // Windows does not open folders; there a rename is safe by itself.
    }
  }

  /** A step that may be taken again from its beginning. */
  @FunctionalInterface
  interface Step {
    void take() throws IOException;
  }

  /** Takes a step to its end also if the thread is interrupted, which is put off until then. */
  static void uninterrupted(Step step) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        interrupted |= Thread.interrupted();
        try {
          step.take();
          return;
        } catch (ClosedByInterruptException e) {
          // Half a set is worse than an end that comes a moment later.
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** What is in a folder, by name. */
  static List<Path> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Deletes a folder unless somebody keeps something there, or it can't be deleted. */
  static void deleteIfEmpty(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return; // Whatever is there is not ours.
    }
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // What is left is in nobody's way.
    }
  }

  /** Deletes a folder with all that is in it; follows no link. Nothing if there is none. */
  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
