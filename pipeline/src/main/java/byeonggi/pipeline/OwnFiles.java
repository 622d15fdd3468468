// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files and folders that a run writes, as they are when it begins: they are known by what the
 * system knows them by, so that no file of the archive has to be looked at twice. Immutable.
 */
final class OwnFiles {

  private final Set<Object> keys = new HashSet<>();

  /** Looks at each of the paths that is there. */
  OwnFiles(List<Path> paths) {
    for (Path path : paths) {
      try {
        Path real = path.toRealPath();
        keys.add(key(real, Files.readAttributes(real, BasicFileAttributes.class)));
      } catch (IOException e) {
        // What is not there is no input either.
      }
    }
  }

  /**
   * Whether one of them was found.
   *
   * @param found its real path
   */
  boolean holds(Path found, BasicFileAttributes attributes) {
    return keys.contains(key(found, attributes));
  }

  /** Not all systems have a key. */
  private static Object key(Path real, BasicFileAttributes attributes) {
    return attributes.fileKey() == null ? real : attributes.fileKey();
  }
}
