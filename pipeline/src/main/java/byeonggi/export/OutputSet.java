// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The files of a run, put in place together. Everything is written to {@code .byeonggi/new} inside
 * the output folder, so that it is on the same file system. Renaming that folder to {@code
 * .byeonggi/ready} is the moment of decision: a run that ends before it leaves the old files
 * untouched, a run that ends after it is finished by the next start. {@code run.json} moves last: a
 * set whose files agree with its sums is whole. Not safe for use by several threads.
 */
public final class OutputSet implements Closeable {

  /** The file that tells of the run and is put in place last. */
  public static final String RUN_FILE = "run.json";

  private static final String OWN_FOLDER = ".byeonggi";

  private final Path output;
  private final boolean made;
  private final Path own;
  private final FileChannel lockFile;
  private boolean committed;

  private OutputSet(Path output, boolean made, Path own, FileChannel lockFile) {
    this.output = output;
    this.made = made;
    this.own = own;
    this.lockFile = lockFile;
  }

  /**
   * Takes hold of the output folder, makes it if need be, and finishes or undoes what an earlier
   * run left.
   *
   * @throws OutputException if the folder can't be written
   * @throws OutputBusyException if another run holds it
   */
  public static OutputSet open(Path output) throws IOException {
    boolean made = Files.notExists(output);
    try {
      Files.createDirectories(output);
      Path own = Files.createDirectories(output.resolve(OWN_FOLDER));
      FileChannel lockFile = lock(output, own.resolve("lock"));
      OutputSet set = new OutputSet(output, made, own, lockFile);
      set.recover();
      Files.createDirectory(set.fresh());
      Files.createDirectory(set.workFolder());
      return set;
    } catch (OutputException e) {
      throw e;
    } catch (FileAlreadyExistsException | NotDirectoryException e) {
      throw new OutputException(
          "The output '" + output + "' is not a folder; name another with --output=DIR.", e);
    } catch (AccessDeniedException e) {
      throw new OutputException(
          "The output folder '"
              + output
              + "' can't be written (access denied); change its permissions or name another with"
              + " --output=DIR.",
          e);
    } catch (FileSystemException e) {
      throw new OutputException(
          "The output folder '"
              + output
              + "' can't be written ("
              + (e.getReason() == null ? e.getClass().getSimpleName() : e.getReason())
              + "); name another with --output=DIR.",
          e);
    }
  }

  private static FileChannel lock(Path output, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      // The run that held the lock before may have taken the file away meanwhile.
      if (lock != null && Files.exists(file)) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Another run in this JVM.
    }
    channel.close();
    throw new OutputBusyException(
        "Another run is writing to '" + output + "'; wait for it or name another --output=DIR.");
  }

  /** Where the run may keep what it needs only while it runs. Gone afterwards. */
  public Path workFolder() {
    return own.resolve("work");
  }

  /** Where a file of the set is to be written. */
  public Path file(String name) {
    return fresh().resolve(name);
  }

  /**
   * Puts the files written so far in place, {@code run.json} last.
   *
   * @param report what {@code run.json} tells besides the sums of the files
   * @return the files in place, in the order of their names, {@code run.json} last
   */
  public List<Path> commit(RunReport report) throws IOException {
    List<Path> files = list(fresh());
    RunFile.write(file(RUN_FILE), report, files);
    for (Path file : list(fresh())) {
      force(file);
    }
    force(fresh());
    Files.move(fresh(), ready(), StandardCopyOption.ATOMIC_MOVE);
    force(own);
    committed = true;
    return moveIntoPlace();
  }

  /**
   * Takes the run's own folder away, and with it all that was not put in place. A worker that had
   * not heard that its run failed may still write there: then it is tried again for three seconds,
   * and the next start clears up the rest.
   */
  @Override
  public void close() throws IOException {
    try (lockFile) {
      // A set that is ready but not in place belongs to the next start.
      for (int i = 0; i < 60 && Files.exists(own) && Files.notExists(ready()); i++) {
        if (i > 0) {
          pause();
        }
        clear();
      }
      if (made && !committed && Files.notExists(own)) {
        Files.deleteIfExists(output);
      }
    }
  }

  private void clear() throws IOException {
    try {
      deleteTree(fresh());
      deleteTree(workFolder());
      Files.deleteIfExists(own.resolve("lock"));
      Files.deleteIfExists(own);
    } catch (DirectoryNotEmptyException | NoSuchFileException | UncheckedIOException e) {
      // Something was written or taken away meanwhile.
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void recover() throws IOException {
    if (Files.exists(ready())) {
      moveIntoPlace();
    }
    deleteTree(fresh());
    deleteTree(workFolder());
  }

  private List<Path> moveIntoPlace() throws IOException {
    List<Path> moved = new ArrayList<>();
    for (Path file : list(ready())) {
      Path target = output.resolve(file.getFileName());
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      moved.add(target);
      if (list(ready()).size() == 1) {
        // The others must be on disk before run.json vouches for them.
        force(output);
      }
    }
    force(output);
    Files.delete(ready());
    return moved;
  }

  private Path fresh() {
    return own.resolve("new");
  }

  private Path ready() {
    return own.resolve("ready");
  }

  /** The files of a folder by name, {@code run.json} last. */
  private static List<Path> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .sorted(
              Comparator.comparing((Path file) -> file.endsWith(RUN_FILE))
                  .thenComparing(file -> file.getFileName().toString()))
          .toList();
    }
  }

  private static void force(Path fileOrFolder) throws IOException {
    try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(fileOrFolder)) {
        throw e;
      }
      // Windows does not open folders; there a rename is safe by itself.
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
