// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The set that stands in an output folder while another is about to take its place. */
final class FormerSet {

  private final Path output;
  private final Map<String, String> sums;

  private FormerSet(Path output, Map<String, String> sums) {
    this.output = output;
    this.sums = sums;
  }

  /** What the folder's run file vouches for; nothing if it has none or a broken one. */
  static FormerSet in(Path output, String runFile) throws IOException {
    return new FormerSet(output, RunFile.sums(output.resolve(runFile)));
  }

  /**
   * Takes away the files that the new set has not, so that nobody takes them for part of it. A file
   * that is no more as it was written belongs to the user, and stays.
   *
   * @param names the names of the new set's files
   */
  void removeAllBut(Set<String> names) throws IOException {
    for (Map.Entry<String, String> file : sums.entrySet()) {
      Optional<Path> path = names.contains(file.getKey()) ? Optional.empty() : path(file.getKey());
      if (path.isPresent() && isAsWritten(path.get(), file.getValue())) {
        Files.deleteIfExists(path.get());
      }
    }
  }

  /** Whether a file of the folder is of the set and still as it was written. */
  boolean hasWritten(Path file) throws IOException {
    String name = file.getFileName().toString();
    Optional<Path> path = sums.containsKey(name) ? path(name) : Optional.empty();
    return path.isPresent() && isAsWritten(path.get(), sums.get(name));
  }

  private static boolean isAsWritten(Path file, String sum) throws IOException {
    try {
      return RunFile.sha256(file).equals(sum);
    } catch (AccessDeniedException e) {
      return false; // Who took the permission away wants to keep it.
    }
  }

  /** The regular file of this name in the folder itself: who wrote the names is not known. */
  private Optional<Path> path(String name) {
    try {
      Path path = output.resolve(name);
      return output.equals(path.getParent())
              && path.getFileName().toString().equals(name)
              && !name.startsWith(".")
              && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(path)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
