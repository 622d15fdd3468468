// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.state;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * How the file is laid out, all numbers in big-endian order:
 *
 * <pre>
 * header  "BYEONGGI", version (32 bytes, what the values were made with)
 * record  key (32 bytes), length (int), value, CRC-32C of the three (int); one after the other
 * index   for each record the first 8 bytes of its key and its offset (2 longs), in signed order
 * footer  offset of the index (long), number of records (long),
 *         CRC-32C of header, index and the two numbers (int), "IGGNOEYB"
 * </pre>
 */
final class StateFormat {

  static final long BEGIN = magic("BYEONGGI");
  static final long END = magic("IGGNOEYB");

  /** Bytes of the longest value; a longer one is not kept. No article comes near it. */
  static final int LONGEST_VALUE = 64 << 20;

  static final int HEADER = Long.BYTES + ContentHash.BYTES;
  static final int RECORD_HEADER = ContentHash.BYTES + Integer.BYTES;
  static final int INDEX_ENTRY = 2 * Long.BYTES;
  static final int FOOTER = 3 * Long.BYTES + Integer.BYTES;

  private StateFormat() {}

  private static long magic(String letters) {
    return ByteBuffer.wrap(letters.getBytes(StandardCharsets.US_ASCII)).getLong();
  }

  static byte[] header(ContentHash version) {
    return ByteBuffer.allocate(HEADER).putLong(BEGIN).put(version.bytes()).array();
  }

  static int sum(byte[] header, byte[] value) {
    CRC32C sum = new CRC32C();
    sum.update(header);
    sum.update(value);
    return (int) sum.getValue();
  }

  /** The first 8 bytes of a key, by which the index is sorted. */
  static long prefix(byte[] key) {
    return ByteBuffer.wrap(key).getLong();
  }
}
