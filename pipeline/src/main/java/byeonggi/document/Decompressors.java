// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/**
 * Opens compressed streams and zips. They must be closed, since some hold memory that the garbage
 * collector does not see; that closes the stream below too. A library is loaded when the first
 * stream of its format is met. Safe for use by several threads.
 */
class Decompressors {

  /** What {@code xz -9} asks for, and a little. */
  private static final int XZ_KIBIBYTES = 68 << 10;

  /** What {@code xz -6} asks for: inside another xz a bigger one is no honest file. */
  private static final int INNER_XZ_KIBIBYTES = 10 << 10;

  /**
   * What a compressed stream holds; all of it, where several are joined end to end.
   *
   * @param withinXz whether the stream comes out of another xz, whose memory is held too
   */
  InputStream open(ContainerFormat format, InputStream in, boolean withinXz) throws IOException {
    return switch (format) {
      case GZIP ->
          GzipCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .get();
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
      case XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(withinXz ? INNER_XZ_KIBIBYTES : XZ_KIBIBYTES)
              .get();
      case ZSTANDARD -> zstandard(in);
      case ZIP, TAR -> throw new IllegalArgumentException(format + " holds entries");
    };
  }

  /** A zip, read from where the stream stands. */
  ZipStream zip(InputStream in) {
    return new ZipStream(in);
  }

  private static InputStream zstandard(InputStream in) throws IOException {
    try {
      return new ZstdCompressorInputStream(in);
    } catch (LinkageError e) {
      throw new IOException("the library for zst does not run on this machine", e);
    }
  }
}
