// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.state;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Writes a state. It is no state before {@link #finish}. Takes some 50 bytes of memory a record.
 * Not safe for use by several threads.
 */
public final class StateWriter implements Closeable {

  private record Entry(long prefix, long offset) {}

  private final OutputStream out;
  private final byte[] header;
  private final List<Entry> index = new ArrayList<>();
  private long offset;

  /**
   * Begins a state.
   *
   * @param file where it goes; what is there is written over
   * @param version the hash of all that the values depend on besides what their keys are made of
   */
  public StateWriter(Path file, ContentHash version) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    header = StateFormat.header(version);
    write(header);
  }

  /**
   * Adds a value, unless it has more than 64 MiB. A key that is added twice keeps both; either may
   * be found.
   */
  public void add(ContentHash key, byte[] value) throws IOException {
    if (value.length > StateFormat.LONGEST_VALUE) {
      return;
    }
    byte[] bytes = key.bytes();
    byte[] recordHeader =
        ByteBuffer.allocate(StateFormat.RECORD_HEADER).put(bytes).putInt(value.length).array();
    index.add(new Entry(StateFormat.prefix(bytes), offset));
    write(recordHeader);
    write(value);
    write(ByteBuffer.allocate(Integer.BYTES).putInt(StateFormat.sum(recordHeader, value)).array());
  }

  /** Ends the state. */
  public void finish() throws IOException {
    long indexOffset = offset;
    CRC32C sum = new CRC32C();
    sum.update(header);
    index.sort(Comparator.comparingLong(Entry::prefix).thenComparingLong(Entry::offset));
    for (Entry entry : index) {
      byte[] bytes =
          ByteBuffer.allocate(StateFormat.INDEX_ENTRY)
              .putLong(entry.prefix)
              .putLong(entry.offset)
              .array();
      sum.update(bytes);
      write(bytes);
    }
    byte[] numbers =
        ByteBuffer.allocate(2 * Long.BYTES).putLong(indexOffset).putLong(index.size()).array();
    sum.update(numbers);
    write(numbers);
    write(
        ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
            .putInt((int) sum.getValue())
            .putLong(StateFormat.END)
            .array());
    out.flush();
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    offset += bytes.length;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
