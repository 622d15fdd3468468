// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Paths as other programs look for them: relative to the current folder if they lie below it. */
final class ShownPaths {
  private ShownPaths() {}

  /**
   * Shows paths.
   *
   * @param paths absolute paths, some with the entry of a container behind them, or URIs
   */
  static Map<String, String> of(Map<String, String> paths) {
    Path here = here();
    Map<String, String> shown = new HashMap<>();
    paths.forEach((name, path) -> shown.put(name, shown(path, here)));
    return shown;
  }

  /** The inputs' paths are without links, so this must be, too. */
  private static Path here() {
    Path here = Path.of("").toAbsolutePath();
    try {
      return here.toRealPath();
    } catch (IOException e) {
      return here;
    }
  }

  private static String shown(String path, Path here) {
    try {
      Path whole = Path.of(path);
      Path best = whole.startsWith(here) ? here.relativize(whole) : whole;
      return best.toString().replace(File.separatorChar, '/');
    } catch (InvalidPathException e) {
      return path;
    }
  }
}
