// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of which every byte, also one that is skipped, passes through {@link #read(byte[], int,
 * int)}: who overrides that sees all. Not safe for use by several threads.
 */
abstract class ReadThrough extends FilterInputStream {

  private static final int SKIPPED_AT_ONCE = 8192;

  ReadThrough(InputStream in) {
    super(in);
  }

  @Override
  public abstract int read(byte[] target, int from, int length) throws IOException;

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public final long skip(long bytes) throws IOException {
    byte[] buffer = new byte[(int) Math.min(SKIPPED_AT_ONCE, Math.max(1, bytes))];
    long skipped = 0;
    while (skipped < bytes) {
      int read = read(buffer, 0, (int) Math.min(buffer.length, bytes - skipped));
      if (read < 0) {
        break;
      }
      skipped += read;
    }
    return skipped;
  }

  /** Leaves the stream below open: it belongs to who opened it, and is read on. */
  @Override
  public final void close() {
    // Nothing of its own to give back.
  }

  @Override
  public final boolean markSupported() {
    return false;
  }
}
