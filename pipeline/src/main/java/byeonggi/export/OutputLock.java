// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to a folder. The system takes it back when the program ends, however it ends;
 * a lock file that was left behind is in nobody's way. Thread-safe.
 */
final class OutputLock implements Closeable {

  private static final int ATTEMPTS = 20;

  /**
   * The folders that this JVM holds, by what the system knows them by. To open the lock file a
   * second time would be too much: when that channel is closed, POSIX takes back the lock of the
   * first one too.
   */
  private static final Set<Object> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final Object folderKey;
  private final FileChannel channel;
  private final Object key;

  private OutputLock(Path file, Object folderKey, FileChannel channel, Object key) {
    this.file = file;
    this.folderKey = folderKey;
    this.channel = channel;
    this.key = key;
  }

  /**
   * Takes the right to a folder, which is made if need be.
   *
   * @return the right, or nothing if another run has it
   */
  static Optional<OutputLock> take(Path folder) throws IOException {
    for (int i = 1; ; i++) {
      try {
        if (Files.notExists(folder)) {
          Files.createDirectories(folder);
        }
        return takeNow(folder);
      } catch (NoSuchFileException e) {
        // The run that had it has just cleared up behind itself.
        if (i == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static Optional<OutputLock> takeNow(Path folder) throws IOException {
    Object folderKey = Objects.requireNonNullElse(key(folder), folder.toRealPath());
    if (!HELD.add(folderKey)) {
      return Optional.empty();
    }
    Path file = folder.resolve("lock");
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Object key = key(file);
      if (channel.tryLock() == null) {
        channel.close();
        HELD.remove(folderKey);
        return Optional.empty();
      }
      OutputLock lock = new OutputLock(file, folderKey, channel, key);
      if (!lock.isHeld()) {
        throw new NoSuchFileException(file.toString());
      }
      return Optional.of(lock);
    } catch (IOException | OverlappingFileLockException e) {
      try {
        if (channel != null) {
          channel.close();
        }
      } finally {
        HELD.remove(folderKey);
      }
      throw e;
    }
  }

  /** Whether the file that is locked is still the one that another run would try to lock. */
  boolean isHeld() throws IOException {
    try {
      return channel.isOpen() && Objects.equals(key, key(file));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Unlike a path, it goes with a folder that is moved; null where the system has none. */
  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  /** Gives the right back; the file goes first, while nobody else can hold it. */
  @Override
  public void close() throws IOException {
    try (channel) {
      if (isHeld()) {
        Files.deleteIfExists(file);
      }
    } finally {
      HELD.remove(folderKey);
    }
  }
}
