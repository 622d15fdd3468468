// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.export.OutputException;
import byeonggi.export.OutputSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * A folder for results on a file system of Beam's. None of them can rename a folder with all that
 * is in it, as the local one can; but {@code run.json} goes first when a set is replaced and comes
 * last when it is whole, with the sums of the others.
 */
final class RemoteOutput {

  private static final Map<String, String> TYPES =
      Map.of(
          "csv", "text/csv; charset=utf-8",
          "html", "text/html; charset=utf-8",
          "json", "application/json");

  private final String folder;

  /**
   * Names the folder.
   *
   * @param folder its URI, with or without a slash at its end
   */
  RemoteOutput(String folder) {
    this.folder = folder.replaceFirst("/+$", "");
  }

  /**
   * Looks whether this program can write there at all.
   *
   * @throws ExtractException if it knows no file system of that sort
   */
  void check() throws ExtractException {
    try {
      FileSystems.matchNewResource(folder, true);
    } catch (IllegalArgumentException e) {
      throw new ExtractException(
          ExtractException.Cause.USAGE,
          "The output '%s' can't be opened (%s); name a local folder, or see docs/cluster.md for other systems."
              .formatted(folder, e.getMessage()));
    }
  }

  /**
   * Where a run may keep files of its own.
   *
   * @return a URI
   */
  String workFolder() {
    return folder + "/.byeonggi";
  }

  /** Whether a file lies in the folder, or below it. */
  boolean holds(String location) {
    return location.startsWith(folder + "/");
  }

  /**
   * Copies a set of files to the folder.
   *
   * @param set local files, {@code run.json} among them
   * @return their URIs, in the same order
   * @throws OutputException if that fails; there is no {@code run.json} then
   */
  List<String> put(List<Path> set) throws IOException {
    try {
      deleteIfThere(OutputSet.RUN_FILE);
      List<Path> runFileLast = new ArrayList<>(set);
      runFileLast.sort((a, b) -> Boolean.compare(isRunFile(a), isRunFile(b)));
      for (Path file : runFileLast) {
        copy(file);
      }
    } catch (IOException | RuntimeException e) {
      throw new OutputException(
          "The results are complete, but can't be put in '"
              + folder
              + "' ("
              + e.getMessage()
              + "); mend that and start again, or name another with --output=DIR.",
          e);
    }
    return set.stream().map(file -> uri(file.getFileName().toString())).toList();
  }

  private static boolean isRunFile(Path file) {
    return file.endsWith(OutputSet.RUN_FILE);
  }

  private String uri(String name) {
    return folder + "/" + name;
  }

  private void deleteIfThere(String name) throws IOException {
    MatchResult match = FileSystems.match(uri(name));
    if (match.status() == MatchResult.Status.OK) {
      FileSystems.delete(match.metadata().stream().map(MatchResult.Metadata::resourceId).toList());
    }
  }

  private void copy(Path file) throws IOException {
    String name = file.getFileName().toString();
    ResourceId target = FileSystems.matchNewResource(uri(name), false);
    String type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = Channels.newOutputStream(FileSystems.create(target, type))) {
      in.transferTo(out);
    }
  }
}
