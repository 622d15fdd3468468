// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Finds the end of a zip entry whose data can't be read and whose size only the descriptor behind
 * them tells: the signature of a descriptor whose size is just that of the data before it, with the
 * next header behind it. Sizes and signatures are those of PKWARE's APPNOTE, 4.3.9.
 */
final class ZipDescriptor {
  private static final int SIGNATURE = 0x08074b50;
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int DIRECTORY_HEADER = 0x02014b50;
  private static final int EXTRA_DATA = 0x08064b50;

  /** Signature, checksum and two sizes of 4 bytes. */
  private static final int SHORT = 16;

  /** The same with two sizes of 8 bytes. */
  private static final int LONG = 24;

  /** Looked at together: half of what can be taken back. */
  private static final int WINDOW = 1 << 13;

  private ZipDescriptor() {}

  /**
   * Reads on to the end of the descriptor.
   *
   * @param in a stream that stands where the data begin
   * @return whether one was found; the next header comes next then
   */
  static boolean pass(RecentBytes in) throws IOException {
    long begin = in.position();
    while (true) {
      long at = in.position();
      byte[] window = in.readNBytes(WINDOW);
      ByteBuffer bytes = ByteBuffer.wrap(window).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i + SHORT + Integer.BYTES <= window.length; i++) {
        int length = descriptor(bytes, i, at + i - begin);
        if (length > 0) {
          return in.rewind(at + i + length);
        }
      }
      if (window.length < WINDOW) {
        return false;
      }
      in.rewind(in.position() - LONG - Integer.BYTES + 1);
    }
  }

  /** Whether the header of an entry comes next; what was looked at is read again. */
  static boolean isEntryNext(RecentBytes in) throws IOException {
    long here = in.position();
    byte[] signature = in.readNBytes(Integer.BYTES);
    in.rewind(here);
    return signature.length == Integer.BYTES
        && ByteBuffer.wrap(signature).order(ByteOrder.LITTLE_ENDIAN).getInt() == LOCAL_HEADER;
  }

  /** The length of the descriptor that begins here, behind so many bytes of data; 0 for none. */
  private static int descriptor(ByteBuffer bytes, int at, long size) {
    if (bytes.getInt(at) != SIGNATURE) {
      return 0;
    }
    if (Integer.toUnsignedLong(bytes.getInt(at + 8)) == size && isHeader(bytes, at + SHORT)) {
      return SHORT;
    }
    boolean fits = at + LONG + Integer.BYTES <= bytes.limit();
    return fits && bytes.getLong(at + 8) == size && isHeader(bytes, at + LONG) ? LONG : 0;
  }

  private static boolean isHeader(ByteBuffer bytes, int at) {
    int signature = bytes.getInt(at);
    return signature == LOCAL_HEADER || signature == DIRECTORY_HEADER || signature == EXTRA_DATA;
  }
}
