// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files of a run go.
 *
 * @param output the folder for the results
 * @param rejected where the table of what was rejected goes, or nothing for no such table
 * @param state the folder that keeps what was extracted from one run to the next, or nothing
 */
public record Destinations(Path output, Optional<Path> rejected, Optional<Path> state) {

  /** The results and nothing beside them. */
  public static Destinations of(Path output) {
    return new Destinations(output, Optional.empty(), Optional.empty());
  }
}
