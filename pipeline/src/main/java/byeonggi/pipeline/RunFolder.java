// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * The folder in which the steps of one run leave their files. No other run has a folder of that
 * name: a cluster may still be at the job of a program that was killed, and must not meddle with
 * the next.
 */
final class RunFolder implements Closeable {

  private final String location;
  private final boolean apart;

  private RunFolder(String location, boolean apart) {
    this.location = location;
    this.apart = apart;
  }

  /**
   * Makes a new one: below Beam's {@code --tempLocation} if that is given, for workers that can't
   * reach the output, else where the output is.
   *
   * @param workFolder the work folder of the output, which is cleared away with all that is in it
   */
  static RunFolder in(Path workFolder, Destinations places, PipelineOptions options)
      throws IOException {
    Optional<String> apart =
        Optional.ofNullable(options.getTempLocation())
            .or(() -> places.remote().map(uri -> new RemoteOutput(uri).workFolder()));
    String parent = apart.map(Destinations::localIfFile).orElse(workFolder.toString());
    String name = "run-" + UUID.randomUUID();
    if (InputFiles.isRemote(parent)) {
      return new RunFolder(parent.replaceFirst("/+$", "") + "/" + name, true);
    }
    Path folder = Files.createDirectories(Path.of(parent).resolve(name)).toAbsolutePath();
    return new RunFolder(folder.toString(), apart.isPresent());
  }

  /** The folder's absolute path or URI. */
  String location() {
    return location;
  }

  /** Clears the folder away if nobody else does. Never fails: what is left is in nobody's way. */
  @Override
  public void close() {
    if (!apart) {
      return;
    }
    try {
      List<ResourceId> files =
          FileSystems.match(location + "/*").metadata().stream()
              .map(MatchResult.Metadata::resourceId)
              .toList();
      FileSystems.delete(files);
      FileSystems.delete(List.of(FileSystems.matchNewResource(location, true)));
    } catch (IOException | RuntimeException e) {
      // Where there are no folders, there is none to delete.
    }
  }
}
