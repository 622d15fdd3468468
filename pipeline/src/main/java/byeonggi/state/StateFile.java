// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.state;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A state that an earlier run wrote. Nothing in it is trusted: each value has a sum, and one that
 * does not agree is as if it were not there. Takes 16 bytes of memory a record. Thread-safe.
 */
public final class StateFile implements Closeable {

  /** What a file turned out to be. */
  public enum Condition {
    /** There is none. */
    ABSENT,
    /** Made by another version of the program, or with other settings. */
    OTHER_VERSION,
    /** Not as a run left it. */
    DAMAGED,
    /** As a run left it, as far as can be told before its values are read. */
    WHOLE
  }

  /**
   * What a state says to a key.
   *
   * @param value the value, if it is there and whole
   * @param damaged whether it is there and not whole
   */
  public record Answer(Optional<byte[]> value, boolean damaged) {}

  private final FileChannel file;
  private final Condition condition;
  private final long[] prefixes;
  private final long[] offsets;

  private StateFile(FileChannel file, Condition condition, long[] prefixes, long[] offsets) {
    this.file = file;
    this.condition = condition;
    this.prefixes = prefixes;
    this.offsets = offsets;
  }

  /**
   * Opens a state. One that can't be used is empty.
   *
   * @param version what its values must have been made with
   * @throws IOException if the file is there and can't be read
   */
  public static StateFile open(Path path, ContentHash version) throws IOException {
    if (Files.notExists(path)) {
      return new StateFile(null, Condition.ABSENT, new long[0], new long[0]);
    }
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
    try {
      return of(file, version);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static StateFile of(FileChannel file, ContentHash version) throws IOException {
    byte[] header = read(file, 0, StateFormat.HEADER);
    byte[] footer = read(file, file.size() - StateFormat.FOOTER, StateFormat.FOOTER);
    if (header.length == 0
        || footer.length == 0
        || ByteBuffer.wrap(header).getLong() != StateFormat.BEGIN
        || ByteBuffer.wrap(footer).getLong(StateFormat.FOOTER - Long.BYTES) != StateFormat.END) {
      return empty(file, Condition.DAMAGED);
    }
    if (!Arrays.equals(header, StateFormat.header(version))) {
      return empty(file, Condition.OTHER_VERSION);
    }
    ByteBuffer numbers = ByteBuffer.wrap(footer);
    long indexOffset = numbers.getLong();
    long count = numbers.getLong();
    long indexBytes = file.size() - StateFormat.FOOTER - indexOffset;
    if (count < 0
        || count > Integer.MAX_VALUE / StateFormat.INDEX_ENTRY
        || indexBytes != count * StateFormat.INDEX_ENTRY) {
      return empty(file, Condition.DAMAGED);
    }
    byte[] index = read(file, indexOffset, (int) indexBytes);
    CRC32C sum = new CRC32C();
    sum.update(header);
    sum.update(index);
    sum.update(footer, 0, 2 * Long.BYTES);
    if ((int) sum.getValue() != numbers.getInt()) {
      return empty(file, Condition.DAMAGED);
    }
    long[] prefixes = new long[(int) count];
    long[] offsets = new long[(int) count];
    ByteBuffer entries = ByteBuffer.wrap(index);
    for (int i = 0; i < count; i++) {
      prefixes[i] = entries.getLong();
      offsets[i] = entries.getLong();
    }
    return new StateFile(file, Condition.WHOLE, prefixes, offsets);
  }

  private static StateFile empty(FileChannel file, Condition condition) {
    return new StateFile(file, condition, new long[0], new long[0]);
  }

  /** What the file turned out to be when it was opened. */
  public Condition condition() {
    return condition;
  }

  /** Looks for the value of a key. */
  public Answer find(ContentHash key) throws IOException {
    byte[] wanted = key.bytes();
    long prefix = StateFormat.prefix(wanted);
    int at = Arrays.binarySearch(prefixes, prefix);
    while (at > 0 && prefixes[at - 1] == prefix) {
      at--;
    }
    boolean damaged = false;
    for (; at >= 0 && at < prefixes.length && prefixes[at] == prefix; at++) {
      Optional<byte[]> value = valueAt(offsets[at], wanted);
      if (value.isPresent()) {
        return new Answer(value, false);
      }
      // Another key with the same first bytes is all but impossible.
      damaged = true;
    }
    return new Answer(Optional.empty(), damaged);
  }

  /** The value of the record that begins there, if it is whole and has this key. */
  private Optional<byte[]> valueAt(long offset, byte[] key) throws IOException {
    byte[] header = read(file, offset, StateFormat.RECORD_HEADER);
    if (header.length == 0 || !Arrays.equals(header, 0, key.length, key, 0, key.length)) {
      return Optional.empty();
    }
    int length = ByteBuffer.wrap(header).getInt(ContentHash.BYTES);
    if (length < 0 || length > StateFormat.LONGEST_VALUE) {
      return Optional.empty();
    }
    byte[] rest = read(file, offset + StateFormat.RECORD_HEADER, length + Integer.BYTES);
    if (rest.length == 0) {
      return Optional.empty();
    }
    byte[] value = Arrays.copyOf(rest, length);
    boolean whole = StateFormat.sum(header, value) == ByteBuffer.wrap(rest).getInt(length);
    return whole ? Optional.of(value) : Optional.empty();
  }

  /** These bytes, from a place of the file, or none if it has not all of them there. */
  private static byte[] read(FileChannel file, long offset, int length) throws IOException {
    if (offset < 0 || length < 0 || offset + length > file.size()) {
      return new byte[0];
    }
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, offset + buffer.position()) < 0) {
        return new byte[0];
      }
    }
    return buffer.array();
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
