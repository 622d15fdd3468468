// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that a run writes outside its set: written beside its place under another name, and put in
 * place as a whole or not at all. Its being open keeps other runs from writing the same file. Not
 * safe for use by several threads.
 */
public final class SideFile implements Closeable {

  private final Path target;
  private final Path part;
  private final FileChannel held;
  private boolean committed;

  private SideFile(Path target, Path part, FileChannel held) {
    this.target = target;
    this.part = part;
    this.held = held;
  }

  /**
   * Takes hold of the file's place. What an earlier run left unfinished is written over.
   *
   * @param target where the file goes; its folder must be there
   * @param option the option that named it, for the message
   * @throws OutputException if nothing can be written there
   * @throws OutputBusyException if another run writes it
   */
  public static SideFile open(Path target, String option) throws IOException {
    if (Files.isDirectory(target)) {
      throw new OutputException("%s=%s is a folder; name a file.".formatted(option, target));
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    FileChannel held;
    try {
      held = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
      throw new OutputException(
          "%s=%s can't be written (%s); name another file.".formatted(option, target, reason), e);
    }
    try {
      FileLock lock = held.tryLock();
      if (lock != null) {
        return new SideFile(target, part, held);
      }
    } catch (OverlappingFileLockException e) {
      // Another run in this JVM.
    }
    held.close();
    throw new OutputBusyException(
        "Another run is writing %s=%s; wait for it or name another file."
            .formatted(option, target));
  }

  /** The file to write to. */
  public Path path() {
    return part;
  }

  /**
   * Puts the file, as written so far, in place. The set that it belongs to is in place already: an
   * interruption waits.
   */
  public void commit() throws IOException {
    Durable.uninterrupted(() -> Durable.force(part));
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    committed = true;
  }

  /** Takes away what was not put in place. */
  @Override
  public void close() throws IOException {
    try (held) {
      if (!committed) {
        Files.deleteIfExists(part);
      }
    }
  }
}
