// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.export.OutputException;
import byeonggi.export.RejectedCsv;
import byeonggi.export.SideFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The files that a run writes beside its set, where it was asked to. Each is put in place as a
 * whole, after the set. Not safe for use by several threads.
 */
final class SideFiles implements Closeable {

  private final Optional<SideFile> rejected;
  private final Optional<SideFile> state;

  private SideFiles(Optional<SideFile> rejected, Optional<SideFile> state) {
    this.rejected = rejected;
    this.state = state;
  }

  /** Takes hold of the places, so that one that can't be written is known before the run. */
  static SideFiles open(Destinations places, StatePlace state) throws IOException {
    Optional<SideFile> rejected = Optional.empty();
    if (places.rejected().isPresent()) {
      Path file = places.rejected().get();
      checkNotOfTheSet(file, places.output());
      rejected =
          Optional.of(
              SideFile.open(
                  file, new SideFile.Asked("--rejected=" + file, "file", RejectedCsv.HEADER)));
    }
    try {
      return new SideFiles(rejected, openState(places, state));
    } catch (IOException e) {
      rejected.ifPresent(SideFile::close);
      throw e;
    }
  }

  /** The set has its own way into place, and a file of it is no table of rejections. */
  private static void checkNotOfTheSet(Path file, Path output) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path name = file.getFileName();
    if (folder != null
        && name != null
        && ResultFiles.BEST_FIRST.contains(name.toString().toLowerCase(Locale.ROOT))
        && Files.isDirectory(folder)
        && Files.isSameFile(folder, output)) {
      throw new OutputException(
          "--rejected=%s is where the run writes its own %s; name another file."
              .formatted(file, name));
    }
  }

  private static Optional<SideFile> openState(Destinations places, StatePlace state)
      throws IOException {
    if (places.state().isEmpty()) {
      return Optional.empty();
    }
    Path folder = places.state().get();
    try {
      if (!Files.isDirectory(folder)) {
        // Not always, since JDK 17 takes a link to a folder for none.
        Files.createDirectories(folder);
      }
    } catch (FileSystemException e) {
      throw new OutputException(
          "--state=%s is not a folder that can be made; name another.".formatted(folder), e);
    }
    // Any file of that name is replaced: a state that is damaged must be mendable.
    return Optional.of(
        SideFile.open(
            Path.of(state.file()), new SideFile.Asked("--state=" + folder, "folder", "")));
  }

  /**
   * Writes the files.
   *
   * @throws OutputException if that fails; it names the option
   */
  void write(Manifest manifest, Tables tables, StatePlace place) throws IOException {
    if (rejected.isPresent()) {
      SideFile file = rejected.get();
      file.told(
          "", () -> tables.writeRejected(file.path(), manifest.files(KeptFile.Kind.REJECTIONS)));
    }
    if (state.isPresent()) {
      SideFile file = state.get();
      file.told("", () -> place.write(file.path(), manifest.files(KeptFile.Kind.STATES)));
    }
  }

  /**
   * Puts the files in place, after the set.
   *
   * @throws OutputException if that fails; it names the option
   */
  void commit() throws IOException {
    for (Optional<SideFile> file : List.of(rejected, state)) {
      if (file.isPresent()) {
        file.get().told("The results are in place, but ", file.get()::commit);
      }
    }
  }

  @Override
  public void close() {
    rejected.ifPresent(SideFile::close);
    state.ifPresent(SideFile::close);
  }
}
