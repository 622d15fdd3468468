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

/**
 * Files that a command writes as wholes: all are written before the first is put in place, so that
 * one which can't be leaves the others as they were. Not safe for use by several threads.
 */
final class WholeFiles implements Closeable {

  /** Writes a file's content. */
  @FunctionalInterface
  interface Writing {
    void write(Path file) throws IOException;
  }

  private record Place(String option, Path file, SideFile side) {}

  private final List<Place> places = new ArrayList<>();

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
    SideFile side = SideFile.open(file, new SideFile.Asked(option + "=" + file, "file", firstRow));
    places.add(new Place(option, file, side));
    return side;
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
    String before = "";
    for (Place place : places) {
      place.side().told(before, place.side()::commit);
      before = place.side().asked().option() + " is in place, but ";
    }
  }

  @Override
  public void close() {
    places.forEach(place -> place.side().close());
  }
}
