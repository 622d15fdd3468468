// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Makes containers; what they hold is given as text or bytes. */
final class Containers {

  private Containers() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static byte[] written(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writing.to(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] zip(Charset names, Object... namesAndContents) {
    return written(
        out -> {
          try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding(names.name());
            zip.setUseLanguageEncodingFlag(false);
            for (int i = 0; i < namesAndContents.length; i += 2) {
              byte[] content = content(namesAndContents[i + 1]);
              CRC32 checksum = new CRC32();
              checksum.update(content);
              ZipArchiveEntry entry = new ZipArchiveEntry((String) namesAndContents[i]);
              entry.setMethod(ZipArchiveEntry.STORED);
              entry.setSize(content.length);
              entry.setCrc(checksum.getValue());
              zip.putArchiveEntry(entry);
              zip.write(content);
              zip.closeArchiveEntry();
            }
          }
        });
  }

  static byte[] zip(Object... namesAndContents) {
    return zip(StandardCharsets.UTF_8, namesAndContents);
  }

  /** A zip of deflated entries whose checksums and sizes stand behind the data. */
  static byte[] streamedZip(Object... namesAndContents) {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
              zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
              zip.write(content(namesAndContents[i + 1]));
              zip.closeEntry();
            }
          }
        });
  }

  static byte[] tar(Object... namesAndContents) {
    return written(
        out -> {
          try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (int i = 0; i < namesAndContents.length; i += 2) {
              byte[] content = content(namesAndContents[i + 1]);
              TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[i], true);
              entry.setSize(content.length);
              tar.putArchiveEntry(entry);
              tar.write(content);
              tar.closeArchiveEntry();
            }
          }
        });
  }

  private static byte[] content(Object content) {
    return content instanceof byte[] bytes ? bytes : utf8((String) content);
  }

  static byte[] compressed(String format, byte[] content) {
    return written(
        out -> {
          try (OutputStream compressor =
              switch (format) {
                case "gz" -> new GZIPOutputStream(out);
                case "bz2" -> new BZip2CompressorOutputStream(out);
                case "xz" -> new XZOutputStream(out, new LZMA2Options(1));
                default -> new ZstdCompressorOutputStream(out);
              }) {
            compressor.write(content);
          }
        });
  }
}
