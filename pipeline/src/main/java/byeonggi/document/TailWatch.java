// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * Watches how an archive ends, since the library takes any end between two entries for the right
 * one, and how much of it is read at a time. Not safe for use by several threads.
 */
final class TailWatch extends ReadThrough {

  private static final int[] ZIP_END = {'P', 'K', 5, 6};
  private static final int TAR_END = 512;

  private long allowed = Long.MAX_VALUE;
  private int matched;
  private boolean zipEnded;
  private int zeros;

  TailWatch(InputStream in) {
    super(in);
  }

  /** Lets that many bytes more be read; beyond is an error. */
  void allow(long bytes) {
    allowed = bytes;
  }

  /** Whether the record was read that ends a zip. */
  boolean hasZipEnded() {
    return zipEnded;
  }

  /** Whether the last block read is one of zeros, which ends a tar. */
  boolean hasTarEnded() {
    return zeros >= TAR_END;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (length > 0 && allowed <= 0) {
      throw new IOException("a header of more than a mebibyte");
    }
    int read = in.read(target, from, (int) Math.min(length, allowed));
    if (read > 0) {
      allowed -= read;
      look(target, from, from + read);
    }
    return read;
  }

  private void look(byte[] bytes, int from, int to) {
    for (int i = from; i < to && !zipEnded; i++) {
      matched = bytes[i] == ZIP_END[matched] ? matched + 1 : bytes[i] == ZIP_END[0] ? 1 : 0;
      zipEnded = matched == ZIP_END.length;
    }
    int end = to;
    while (end > from && bytes[end - 1] == 0) {
      end--;
    }
    zeros = end > from ? to - end : Math.min(TAR_END, zeros + (to - end));
  }
}
