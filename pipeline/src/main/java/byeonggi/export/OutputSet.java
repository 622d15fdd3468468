// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a run, put in place together. Everything is written to {@code .byeonggi/new} inside
 * the output folder, so that it is on the same file system. Renaming that folder to {@code
 * .byeonggi/ready} is the moment of decision: a run that ends before it leaves the old files
 * untouched, a run that ends after it is finished by the next start. {@code run.json} moves last: a
 * set whose files agree with its sums is whole. Not safe for use by several threads.
 */
public final class OutputSet implements Closeable {

  /** The file that tells of a run of {@code extract} and is put in place last. */
  public static final String RUN_FILE = "run.json";

  /** The same of an export. */
  public static final String EXPORT_FILE = "export.json";

  private static final String OWN_FOLDER = ".byeonggi";

  private final Path output;
  private final String runFile;
  private final Path own;
  private final OutputLock lock;
  private final MadeFolders made;

  private OutputSet(Path output, String runFile, OutputLock lock, MadeFolders made) {
    this.output = output;
    this.runFile = runFile;
    this.own = ownFolder(output);
    this.lock = lock;
    this.made = made;
  }

  /**
   * Takes hold of the output folder for the set of a run of {@code extract}.
   *
   * @see #open(Path, String)
   */
  public static OutputSet open(Path output) throws IOException {
    return open(output, RUN_FILE);
  }

  /**
   * Takes hold of the output folder, makes it if need be, and finishes or undoes what an earlier
   * run left. Sets with different run files may stand in one folder, but only one at a time is
   * written.
   *
   * @param runFile {@link #RUN_FILE} or {@link #EXPORT_FILE}
   * @throws OutputException if the folder can't be written
   * @throws OutputBusyException if another run holds it
   */
  public static OutputSet open(Path output, String runFile) throws IOException {
    MadeFolders made = MadeFolders.upTo(output);
    try {
      return openFolder(output, runFile, made);
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

  private static OutputSet openFolder(Path output, String runFile, MadeFolders made)
      throws IOException {
    OutputSet set = null;
    try {
      if (!Files.isDirectory(output)) {
        // Not always, since JDK 17 takes a link to a folder for none.
        Files.createDirectories(output);
      }
      set = new OutputSet(output, runFile, lock(output), made);
      set.recover();
      Files.createDirectory(set.fresh());
      Files.createDirectory(set.workFolder());
      return set;
    } catch (OutputBusyException e) {
      throw e; // All that is there is the other run's.
    } catch (IOException e) {
      if (set != null) {
        set.close();
      } else {
        Durable.deleteIfEmpty(ownFolder(output));
        made.remove();
      }
      throw e;
    }
  }

  private static OutputLock lock(Path output) throws IOException {
    Path own = ownFolder(output);
    if (Files.exists(own, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputException(
          "'" + own + "' is not a folder; move it away or name another --output=DIR.");
    }
    Optional<OutputLock> lock = OutputLock.take(own);
    return lock.orElseThrow(
        () ->
            new OutputBusyException(
                "Another run is writing to '"
                    + output
                    + "'; wait for it or name another --output=DIR."));
  }

  private static Path ownFolder(Path output) {
    return output.resolve(OWN_FOLDER);
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
   * The files in the output folder that a commit would replace though the former set did not write
   * them as they are now: somebody has changed them, or they were never of the set. A run file is
   * of one if it has sums.
   */
  public List<Path> filesOfOthers() throws IOException {
    FormerSet former = FormerSet.in(output, runFile);
    List<Path> others = new ArrayList<>();
    Path formerRun = output.resolve(runFile);
    if (Files.exists(formerRun, LinkOption.NOFOLLOW_LINKS) && !RunFile.isOne(formerRun)) {
      others.add(formerRun);
    }
    for (Path file : list(fresh())) {
      Path target = output.resolve(file.getFileName());
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !former.hasWritten(target)) {
        others.add(target);
      }
    }
    return others;
  }

  /**
   * Puts the files written so far in place, the run file last. An interruption before the decision
   * ends it with an exception; one after it is put off until all is in place.
   *
   * @param report what the run file tells besides the sums of the files: a record whose components
   *     become fields of JSON
   * @return the files in place, in the order of their names, the run file last
   * @throws OutputException if the set can't be put in place; what is said tells whether the next
   *     start will
   */
  public List<Path> commit(Record report) throws IOException {
    checkStillOurs();
    RunFile.write(file(runFile), report, list(fresh()));
    for (Path file : list(fresh())) {
      checkNoFolderAt(output.resolve(file.getFileName()));
      Durable.force(file);
    }
    Durable.forceFolder(fresh());
    checkStillOurs();
    Files.move(fresh(), ready(), StandardCopyOption.ATOMIC_MOVE);
    made.keep();
    try {
      Durable.uninterrupted(() -> Durable.forceFolder(own));
      return moveIntoPlace();
    } catch (IOException e) {
      throw new OutputException(
          "The results are complete, but could not all be put in place in '"
              + output
              + "' ("
              + WriteFailure.reason(e)
              + "); mend that, and the next start finishes it.",
          e);
    }
  }

  /**
   * Without this, a run whose folder was taken away would write into the set of the run that came
   * after.
   */
  private void checkStillOurs() throws IOException {
    if (!lock.isHeld()) {
      throw new OutputException(
          "The output folder '"
              + output
              + "' was moved or deleted while the run wrote to it; start again.");
    }
  }

  /** After the decision it would be in the way of this start and all later ones. */
  private static void checkNoFolderAt(Path target) throws OutputException {
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new OutputException(
          "'" + target + "' is a folder; move it away or name another --output=DIR.");
    }
  }

  /**
   * Takes the run's own folder away, and with it all that was not put in place. A worker that had
   * not heard that its run failed may still write there: then it is tried again for three seconds,
   * and the next start clears up the rest. Never fails: what is in place is in place.
   */
  @Override
  public void close() {
    boolean interrupted = Thread.interrupted();
    try (lock) {
      // A set that is ready but not in place belongs to the next start, a folder that is no more
      // ours to whoever made it.
      if (lock.isHeld() && Files.notExists(ready())) {
        for (int i = 0; i < 60 && !clear(); i++) {
          pause();
        }
      }
    } catch (IOException e) {
      // The next start clears up.
    }
    Durable.deleteIfEmpty(own);
    made.remove();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether all that was to be deleted is. */
  private boolean clear() throws IOException {
    try {
      Durable.deleteTree(fresh());
      Durable.deleteTree(workFolder());
      return true;
    } catch (DirectoryNotEmptyException | NoSuchFileException e) {
      return false; // Something was written or taken away meanwhile.
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
    if (Files.exists(ready(), LinkOption.NOFOLLOW_LINKS)) {
      moveIntoPlace();
      made.keep();
    }
    Durable.deleteTree(fresh());
    Durable.deleteTree(workFolder());
  }

  private List<Path> moveIntoPlace() throws IOException {
    List<Path> files = list(ready());
    List<Path> moved = new ArrayList<>();
    for (Path file : files) {
      Path target = output.resolve(file.getFileName());
      if (isRunFile(file)) {
        Durable.uninterrupted(() -> removeWhatIsNotInTheSet(file));
        // The others must be on disk before the run file vouches for them.
        Durable.uninterrupted(() -> Durable.forceFolder(output));
      }
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      moved.add(target);
    }
    Durable.uninterrupted(() -> Durable.forceFolder(output));
    Files.delete(ready());
    return moved;
  }

  private void removeWhatIsNotInTheSet(Path runFile) throws IOException {
    Set<String> names = new HashSet<>(RunFile.sums(runFile).keySet());
    String name = runFile.getFileName().toString();
    names.add(name);
    FormerSet.in(output, name).removeAllBut(names);
  }

  private Path fresh() {
    return own.resolve("new");
  }

  private Path ready() {
    return own.resolve("ready");
  }

  /** A set that was left by an earlier run may be of another sort. */
  private static boolean isRunFile(Path file) {
    return file.endsWith(RUN_FILE) || file.endsWith(EXPORT_FILE);
  }

  /** The files of a folder by name, the run file last. */
  private static List<Path> list(Path folder) throws IOException {
    return Durable.list(folder).stream()
        .sorted(Comparator.comparing(OutputSet::isRunFile))
        .toList();
  }
}
