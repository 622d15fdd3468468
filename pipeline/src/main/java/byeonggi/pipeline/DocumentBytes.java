// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.Flaw;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.beam.sdk.io.FileSystems;

/** Fetches the bytes of a document from wherever it is. */
final class DocumentBytes {

  private static final String STAGE = "read";

  /** What a file has become that was a regular one when it was found. */
  private static final class NotRegularException extends IOException {}

  private DocumentBytes() {}

  /**
   * Opens a document. No link is followed, and no pipe or device opened, though one may have taken
   * the file's place since it was found.
   *
   * @throws IOException if it can't be opened; {@link #problem} says it in words
   */
  static InputStream open(SourceDocument document) throws IOException {
    String location = document.location();
    if (InputFiles.isRemote(location)) {
      return Channels.newInputStream(
          FileSystems.open(FileSystems.matchNewResource(location, false)));
    }
    Path file = Path.of(location);
    if (!Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .isRegularFile()) {
      throw new NotRegularException();
    }
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Why a document can't be read. */
  static Flaw problem(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return new Flaw(STAGE, "access denied", "");
    }
    if (problem instanceof NoSuchFileException) {
      return new Flaw(STAGE, "gone", "it was there when the run began");
    }
    if (problem instanceof NotRegularException) {
      return new Flaw(STAGE, "not a regular file", "it was one when the run began");
    }
    return new Flaw(STAGE, "input error", String.valueOf(problem.getMessage()));
  }
}
