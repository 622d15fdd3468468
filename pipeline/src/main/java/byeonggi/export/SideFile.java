// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file that a run writes outside its set: written in a folder {@code NAME.part} beside its place,
 * and put in place as a whole or not at all. No two runs write the same file at a time. Not safe
 * for use by several threads.
 */
public final class SideFile implements Closeable {

  private final Path target;
  private final Path folder;
  private final OutputLock lock;

  private SideFile(Path target, Path folder, OutputLock lock) {
    this.target = target;
    this.folder = folder;
    this.lock = lock;
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
    Path folder = target.resolveSibling(target.getFileName() + ".part");
    if (Files.isDirectory(target)) {
      throw new OutputException("%s=%s is a folder; name a file.".formatted(option, target));
    }
    if (!Files.isDirectory(folder.toAbsolutePath().getParent())) {
      throw new OutputException(
          "%s=%s can't be written (there is no such folder); make it or name another file."
              .formatted(option, target));
    }
    try {
      Optional<OutputLock> lock = OutputLock.take(folder);
      if (lock.isPresent()) {
        return new SideFile(target, folder, lock.get());
      }
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
      throw new OutputException(
          "%s=%s can't be written (%s); name another file.".formatted(option, target, reason), e);
    }
    throw new OutputBusyException(
        "Another run is writing %s=%s; wait for it or name another file."
            .formatted(option, target));
  }

  /** The file to write to. */
  public Path path() {
    return folder.resolve(target.getFileName());
  }

  /**
   * Puts the file, as written so far, in place. The set that it belongs to is in place already: an
   * interruption waits.
   */
  public void commit() throws IOException {
    Durable.uninterrupted(() -> Durable.force(path()));
    Files.move(path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes away what was not put in place. */
  @Override
  public void close() throws IOException {
    try (lock) {
      Files.deleteIfExists(path());
    }
    Durable.deleteIfEmpty(folder);
  }
}
