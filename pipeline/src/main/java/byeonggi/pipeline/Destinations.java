// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the files of a run go.
 *
 * @param output the folder for the results; if they go to a remote one, where they are until then
 * @param remote the URI of a folder on a file system of Beam's, if the results go there
 * @param rejected where the table of what was rejected goes, or nothing for no such table
 * @param state the folder that keeps what was extracted from one run to the next, or nothing
 */
public record Destinations(
    Path output, Optional<String> remote, Optional<Path> rejected, Optional<Path> state) {

  /** The results and nothing beside them. */
  public static Destinations of(Path output) {
    return new Destinations(output, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The results where a user wants them.
   *
   * @param output the path of a local folder, or the URI of one that Beam can reach
   */
  public static Destinations of(String output) {
    String place = localIfFile(output);
    if (!InputFiles.isRemote(place)) {
      return of(Path.of(place));
    }
    Path meanwhile = Path.of(System.getProperty("java.io.tmpdir"), "byeonggi-" + UUID.randomUUID());
    return new Destinations(meanwhile, Optional.of(output), Optional.empty(), Optional.empty());
  }

  /** Beam would take a new {@code file:///x} for a path that begins in the current folder. */
  static String localIfFile(String place) {
    return place.replaceFirst("^file:/+", "/");
  }

  /** The same with a table of what was rejected, or without. */
  public Destinations withRejected(Optional<Path> file) {
    return new Destinations(output, remote, file, state);
  }

  /** The same with a folder for the state, or without. */
  public Destinations withState(Optional<Path> folder) {
    return new Destinations(output, remote, rejected, folder);
  }

  /** The local folder that must have room while the run goes on. */
  Path room() {
    return remote.isPresent() ? Path.of(System.getProperty("java.io.tmpdir")) : output;
  }

  /** Takes the local folder away, if it was needed meanwhile only and is empty. Never fails. */
  void leave() {
    if (remote.isPresent()) {
      try {
        Files.deleteIfExists(output);
      } catch (IOException e) {
        // It holds what is to be looked into.
      }
    }
  }

  /** The folder of the results, as the user named it. */
  public String asNamed() {
    return remote.orElse(output.toString());
  }
}
