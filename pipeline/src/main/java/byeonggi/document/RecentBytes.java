// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * A stream that remembers the last bytes that were read from it, and can take them back: the
 * library reads ahead of what it has understood. Not safe for use by several threads.
 */
final class RecentBytes extends ReadThrough {

  /** More than the library reads ahead, and than this package looks at at a time. */
  private static final int REMEMBERED = 1 << 14;

  private final PushbackInputStream back;
  private final byte[] last = new byte[REMEMBERED];
  private long position;

  /** How many of the last bytes are remembered. */
  private int known;

  RecentBytes(InputStream in) {
    this(new PushbackInputStream(in, REMEMBERED));
  }

  private RecentBytes(PushbackInputStream back) {
    super(back);
    this.back = back;
  }

  /** How many bytes were read and not taken back. */
  long position() {
    return position;
  }

  /**
   * Takes bytes back, so that they are read again.
   *
   * @param target the position to go back to
   * @return false if that is ahead, or further back than is remembered; nothing has happened then
   */
  boolean rewind(long target) throws IOException {
    long bytes = position - target;
    if (bytes < 0 || bytes > known) {
      return false;
    }
    byte[] again = new byte[(int) bytes];
    for (int i = 0; i < again.length; i++) {
      again[i] = last[(int) ((target + i) % REMEMBERED)];
    }
    back.unread(again);
    position = target;
    known -= again.length;
    return true;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int read = back.read(target, from, length);
    for (int i = Math.max(0, read - REMEMBERED); i < read; i++) {
      last[(int) ((position + i) % REMEMBERED)] = target[from + i];
    }
    if (read > 0) {
      position += read;
      known = Math.min(REMEMBERED, known + read);
    }
    return read;
  }
}
