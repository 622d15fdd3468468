// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.export.OutputException;
import byeonggi.export.SideFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Files that a command writes as wholes: all are written before the first is put in place, so that
 * one which can't be leaves the others as they were. For one thread, but that another may abandon
 * them.
 */
final class WholeFiles implements Closeable {

  /** Writes a file's content. */
  @FunctionalInterface
  interface Writing {
    void write(Path file) throws IOException;
  }

  private record Place(String option, Path file, SideFile side) {}

  /** Less than what a signal may take. */
  private static final long PATIENCE_SECONDS = 3;

  private final List<Place> places = new ArrayList<>();

  /** Whoever abandons the files keeps it: then nothing is opened, put in place or complained of. */
  private final ReentrantLock lock = new ReentrantLock();

  private boolean committed;

  /**
   * Takes hold of a file's place.
   *
   * @param option the option that names it
   * @param firstRow the first row of a table that may be replaced
   * @throws UsageException if another option names the same file, under whatever path
   * @throws OutputException if it can't be written there
   */
  SideFile open(String option, Path file, String firstRow) throws UsageException, IOException {
    for (Place other : places) {
      if (isSame(file, other.file())) {
        throw new UsageException(
            "%s=%s and %s=%s are the same file; give each one of its own"
                .formatted(other.option(), other.file(), option, file));
      }
    }
    lock.lock();
    try {
      SideFile side =
          SideFile.open(file, new SideFile.Asked(option + "=" + file, "file", firstRow));
      places.add(new Place(option, file, side));
      return side;
    } finally {
      lock.unlock();
    }
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    if (Files.exists(one) && Files.exists(other)) {
      return Files.isSameFile(one, other);
    }
    Path folder = one.toAbsolutePath().normalize().getParent();
    Path otherFolder = other.toAbsolutePath().normalize().getParent();
    return folder != null
        && otherFolder != null
        && one.getFileName().equals(other.getFileName())
        && Files.isDirectory(folder)
        && Files.isDirectory(otherFolder)
        && Files.isSameFile(folder, otherFolder);
  }

  /**
   * Writes a file, beside its place.
   *
   * @throws OutputException if that fails
   */
  void write(SideFile file, Writing writing) throws IOException {
    file.told("", () -> writing.write(file.path()));
  }

  /**
   * Puts all in place, in the order in which they were opened.
   *
   * @throws OutputException if that fails; it says which are in place
   */
  void commit() throws IOException {
    lock.lock();
    try {
      String before = "";
      for (Place place : places) {
        place.side().told(before, place.side()::commit);
        before = place.side().asked().option() + " is in place, but ";
      }
      committed = true;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes away what was written, for another thread that is about to end the program. The thread
   * that writes gets no further than to the next file, or to its end.
   *
   * @return whether all is as it was before; if not, all is in place
   */
  boolean abandon() throws InterruptedException {
    if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS) || committed) {
      return false;
    }
    closeAll();
    closeAll(); // The other thread may have begun to write just before the folder was to go.
    return true;
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closeAll();
    } finally {
      lock.unlock();
    }
  }

  private void closeAll() {
    places.forEach(place -> place.side().close());
  }
}
