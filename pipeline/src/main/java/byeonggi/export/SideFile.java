// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file that a run writes outside its set: written in a folder {@code NAME.part} beside its place,
 * and put in place as a whole or not at all. No two runs write the same file at a time. Not safe
 * for use by several threads.
 */
public final class SideFile implements Closeable {

  private final Asked asked;
  private final Path target;
  private final Path folder;
  private final OutputLock lock;

  private SideFile(Asked asked, Path target, Path folder, OutputLock lock) {
    this.asked = asked;
    this.target = target;
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * What the user asked for, for the messages, and what may be replaced.
   *
   * @param option the option as it was given, {@code --rejected=FILE}
   * @param noun what it names: {@code file} or {@code folder}
   * @param firstRow the first row, without quotation marks, of a table that may be replaced; empty
   *     if any file may be
   */
  public record Asked(String option, String noun, String firstRow) {}

  /**
   * Takes hold of the file's place. What an earlier run left unfinished is written over.
   *
   * @param target where the file goes; its folder must be there. What is there already is replaced
   *     only if it is a file, not a link to one, and is empty or begins as asked
   * @throws OutputException if nothing can be written there
   * @throws OutputBusyException if another run writes it
   */
  public static SideFile open(Path target, Asked asked) throws IOException {
    Path folder = unfinished(target);
    if (!Files.isDirectory(folder.toAbsolutePath().getParent())) {
      throw new OutputException(
          "%s can't be written (there is no such folder); make it or name another %s."
              .formatted(asked.option, asked.noun));
    }
    try {
      checkReplaceable(target, asked);
      Optional<OutputLock> lock = OutputLock.take(folder);
      if (lock.isPresent()) {
        return new SideFile(asked, target, folder, lock.get());
      }
    } catch (FileSystemException e) {
      throw new OutputException(
          "%s can't be written (%s); name another %s."
              .formatted(asked.option, WriteFailure.reason(e), asked.noun),
          e);
    }
    throw new OutputBusyException(
        "Another run is writing %s; wait for it or name another %s."
            .formatted(asked.option, asked.noun));
  }

  /** What can fail over a file. */
  @FunctionalInterface
  public interface Step {
    /** Takes the step. */
    void take() throws IOException;
  }

  /**
   * Takes a step.
   *
   * @param before what to say before the complaint, if the step fails
   * @throws OutputException if it fails; it names the option
   * @throws ClosedByInterruptException if the thread is interrupted
   */
  public void told(String before, Step step) throws IOException {
    try {
      step.take();
    } catch (IOException | UncheckedIOException e) {
      IOException problem = e instanceof UncheckedIOException u ? u.getCause() : (IOException) e;
      if (problem instanceof ClosedByInterruptException) {
        throw problem;
      }
      throw new OutputException(
          "%s%s could not be written (%s); make room there or name another %s."
              .formatted(before, asked.option, WriteFailure.reason(problem), asked.noun),
          e);
    }
  }

  /** The folder in which a file is written before it is put in place. */
  public static Path unfinished(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }

  /**
   * Checks whether what is at a place may be replaced.
   *
   * @throws OutputException if not
   */
  public static void checkReplaceable(Path target, Asked asked) throws IOException {
    if (Files.notExists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      String what =
          Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS) ? "a folder" : "not a plain file";
      throw new OutputException(
          asked.noun.equals("file")
              ? "%s is %s; name another file.".formatted(asked.option, what)
              : "%s holds '%s', which is %s; move it away or name another %s."
                  .formatted(asked.option, target.getFileName(), what, asked.noun));
    }
    if (!asked.firstRow.isEmpty() && Files.size(target) > 0 && !begins(target, asked.firstRow)) {
      throw new OutputException(
          "%s is there and is no such table, so it is not written over; name another file."
              .formatted(asked.option));
    }
  }

  /** Whether a table has this first row, with or without quotation marks. */
  private static boolean begins(Path file, String row) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(3 * row.length());
      String text = new String(head, StandardCharsets.UTF_8).replaceAll("[\"']", "");
      return text.startsWith(row) || text.startsWith("\uFEFF" + row);
    }
  }

  /** What the user asked for. */
  public Asked asked() {
    return asked;
  }

  /** The file to write to. */
  public Path path() {
    return folder.resolve(target.getFileName());
  }

  /**
   * Puts the file, as written so far, in place. What it belongs to may be in place already: an
   * interruption waits.
   */
  public void commit() throws IOException {
    Durable.uninterrupted(() -> Durable.force(path()));
    Files.move(path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Path parent = folder.toAbsolutePath().getParent();
    Durable.uninterrupted(() -> Durable.forceFolder(parent));
  }

  /** Takes away what was not put in place. Never fails: the next run takes over what is left. */
  @Override
  public void close() {
    try (lock) {
      Files.deleteIfExists(path());
    } catch (IOException e) {
      // What is in place is in place.
    }
    Durable.deleteIfEmpty(folder);
  }
}
