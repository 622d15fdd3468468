// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.DocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.beam.sdk.io.FileSystems;

/** Fetches the bytes of a document from wherever it is. */
final class DocumentBytes {

  /** More than any article has; a file of this size and its text still fit a small heap. */
  private static final int MOST_BYTES = 64 << 20;

  private static final String STAGE = "read";

  private DocumentBytes() {}

  /**
   * All bytes of a document.
   *
   * @throws DocumentException if there are too many or they can't be had
   */
  static byte[] of(SourceDocument document) throws DocumentException {
    try (InputStream in = open(document.location())) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new DocumentException(STAGE, "too large", "more than 64 MiB");
      }
      return bytes;
    } catch (AccessDeniedException e) {
      throw new DocumentException(STAGE, "access denied", "");
    } catch (NoSuchFileException e) {
      throw new DocumentException(STAGE, "gone", "it was there when the run began");
    } catch (IOException e) {
      throw new DocumentException(STAGE, "input error", String.valueOf(e.getMessage()));
    }
  }

  private static InputStream open(String location) throws IOException {
    return InputFiles.isRemote(location)
        ? Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(location, false)))
        : Files.newInputStream(Path.of(location));
  }
}
