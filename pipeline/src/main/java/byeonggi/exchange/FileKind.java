// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is by its content. */
enum FileKind {
  /** Whatever is none of the others. */
  TEXT,
  /** XML: TBX, or else something that is refused. */
  XML,
  /** A workbook in Open XML: {@code .xlsx} or {@code .xlsm}. */
  WORKBOOK,
  /** A workbook in Open XML whose parts are no XML: {@code .xlsb}. */
  BINARY_WORKBOOK,
  /** A sheet in Open Document: {@code .ods}. */
  OPEN_DOCUMENT,
  /** Another file in a zip. */
  ZIP,
  /** A zip that can't be opened. */
  DAMAGED_ZIP,
  /** A compound file: {@code .xls}, or a workbook with a password. */
  COMPOUND;

  private static final int ZIP_MAGIC = 0x504B0304;

  private static final long COMPOUND_MAGIC = 0xD0CF11E0A1B11AE1L;

  /**
   * Looks into a file.
   *
   * @throws IOException if it can't be read
   */
  static FileKind of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      // What comes through a pipe can be read only once.
      return TEXT;
    }
    byte[] start = new byte[Long.BYTES];
    try (InputStream in = Files.newInputStream(file)) {
      in.readNBytes(start, 0, start.length);
    }
    if (ByteBuffer.wrap(start).getInt() == ZIP_MAGIC) {
      return ofZip(file);
    }
    if (ByteBuffer.wrap(start).getLong() == COMPOUND_MAGIC) {
      return COMPOUND;
    }
    return XmlSign.isAt(file) ? XML : TEXT;
  }

  private static FileKind ofZip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.xml") != null) {
        return WORKBOOK;
      }
      if (zip.getEntry("xl/workbook.bin") != null) {
        return BINARY_WORKBOOK;
      }
      return isOpenDocument(zip) ? OPEN_DOCUMENT : ZIP;
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      // The JDK throws each of them where a directory is not as it should be.
      return DAMAGED_ZIP;
    }
  }

  private static boolean isOpenDocument(ZipFile zip) throws IOException {
    ZipEntry type = zip.getEntry("mimetype");
    if (type == null) {
      return false;
    }
    try (InputStream in = zip.getInputStream(type)) {
      return new String(in.readNBytes(100), StandardCharsets.US_ASCII)
          .startsWith("application/vnd.oasis.opendocument.");
    }
  }
}
