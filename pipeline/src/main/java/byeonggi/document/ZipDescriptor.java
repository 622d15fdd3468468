// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Finds the end of a zip entry whose data can't be read and whose size only the descriptor behind
 * them tells: the next header, with a descriptor before it whose size is just that of the data
 * before that. Sizes and signatures are those of PKWARE's APPNOTE, 4.3.9; a descriptor need not
 * have a signature.
 */
final class ZipDescriptor {
  private static final int SIGNATURE = 0x08074b50;
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int DIRECTORY_HEADER = 0x02014b50;
  private static final int EXTRA_DATA = 0x08064b50;

  /** Checksum and two sizes of 4 bytes. */
  private static final int SHORT = 12;

  /** The same with two sizes of 8 bytes. */
  private static final int LONG = 20;

  /** Looked at together: half of what can be taken back. */
  private static final int WINDOW = 1 << 13;

  /** What is looked at again: a descriptor, and a header's signature that is not whole. */
  private static final int OVERLAP = Integer.BYTES + LONG + Integer.BYTES - 1;

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
      for (int i = SHORT; i + Integer.BYTES <= window.length; i++) {
        if (isHeader(bytes, i) && isDescribed(bytes, i, at + i - begin)) {
          return in.rewind(at + i);
        }
      }
      if (window.length < WINDOW) {
        return false;
      }
      in.rewind(in.position() - OVERLAP);
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

  /**
   * Whether a descriptor ends here.
   *
   * @param end at least {@link #SHORT}
   * @param before how many bytes there are before this since the data began
   */
  private static boolean isDescribed(ByteBuffer bytes, int end, long before) {
    int small = end - SHORT;
    if (isSize(bytes, small, before - SHORT, Integer.toUnsignedLong(bytes.getInt(small + 4)))) {
      return true;
    }
    int large = end - LONG;
    return large >= 0 && isSize(bytes, large, before - LONG, bytes.getLong(large + 4));
  }

  /** Whether a size is that of the data before a checksum, which may have a signature. */
  private static boolean isSize(ByteBuffer bytes, int checksum, long before, long size) {
    int signature = checksum - Integer.BYTES;
    return size == before
        || (signature >= 0
            && size == before - Integer.BYTES
            && bytes.getInt(signature) == SIGNATURE);
  }

  private static boolean isHeader(ByteBuffer bytes, int at) {
    int signature = bytes.getInt(at);
    return signature == LOCAL_HEADER || signature == DIRECTORY_HEADER || signature == EXTRA_DATA;
  }
}
