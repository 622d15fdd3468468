// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that becomes one array of JSON, row by row. Not safe for use by several threads. */
final class RowFile implements Closeable {
  private static final byte[] BETWEEN = ",\n".getBytes(StandardCharsets.US_ASCII);

  private final Path file;
  private final OutputStream out;
  private long bytes = 2;
  private int rows;
  private boolean closed;

  /** Begins the array. */
  RowFile(Path file) throws IOException {
    this.file = file;
    out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    out.write('[');
  }

  /** Adds a row of JSON in UTF-8. */
  void add(byte[] row) throws IOException {
    if (rows > 0) {
      out.write(BETWEEN);
    }
    out.write(row);
    rows++;
    bytes += size(row.length);
  }

  /** How many bytes a row of this length adds. */
  static int size(int length) {
    return length + BETWEEN.length;
  }

  Path file() {
    return file;
  }

  /** The size of the array so far. */
  long bytes() {
    return bytes;
  }

  int rows() {
    return rows;
  }

  /** Ends the array, once. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (OutputStream ending = out) {
      ending.write(']');
    }
  }
}
