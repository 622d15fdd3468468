// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.util.VarInt;

/**
 * A coder that writes the fields of a value one after the other: numbers in as few bytes as they
 * need, strings in UTF-8 after their length. Equal values give equal bytes.
 */
abstract class CompactCoder<T> extends AtomicCoder<T> {

  /** Where the fields go. */
  static final class Output {
    private final OutputStream stream;

    Output(OutputStream stream) {
      this.stream = stream;
    }

    Output number(long number) throws IOException {
      VarInt.encode(number, stream);
      return this;
    }

    /** A number that is as likely to be negative. */
    Output signed(int number) throws IOException {
      return number(((long) number << 1) ^ (number >> 31));
    }

    Output flag(boolean flag) throws IOException {
      return number(flag ? 1 : 0);
    }

    Output real(double number) throws IOException {
      long bits = Double.doubleToLongBits(number);
      for (int shift = 56; shift >= 0; shift -= 8) {
        stream.write((int) (bits >>> shift));
      }
      return this;
    }

    Output text(String text) throws IOException {
      return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Output bytes(byte[] bytes) throws IOException {
      VarInt.encode(bytes.length, stream);
      stream.write(bytes);
      return this;
    }

    <E> Output list(List<E> list, Writer<E> writer) throws IOException {
      number(list.size());
      for (E element : list) {
        writer.write(element, this);
      }
      return this;
    }

    Output counts(SortedMap<String, Long> counts) throws IOException {
      number(counts.size());
      for (var count : counts.entrySet()) {
        text(count.getKey()).number(count.getValue());
      }
      return this;
    }
  }

  /** Where the fields come from. */
  static final class Input {
    private final InputStream stream;

    Input(InputStream stream) {
      this.stream = stream;
    }

    long number() throws IOException {
      return VarInt.decodeLong(stream);
    }

    int smallNumber() throws IOException {
      return VarInt.decodeInt(stream);
    }

    int signed() throws IOException {
      long folded = number();
      return (int) ((folded >>> 1) ^ -(folded & 1));
    }

    boolean flag() throws IOException {
      return number() == 1;
    }

    double real() throws IOException {
      long bits = 0;
      for (byte b : bytes(8)) {
        bits = bits << 8 | (b & 0xFF);
      }
      return Double.longBitsToDouble(bits);
    }

    String text() throws IOException {
      return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() throws IOException {
      return bytes(smallNumber());
    }

    <E> List<E> list(Reader<E> reader) throws IOException {
      int size = smallNumber();
      List<E> list = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        list.add(reader.read(this));
      }
      return list;
    }

    SortedMap<String, Long> counts() throws IOException {
      int size = smallNumber();
      SortedMap<String, Long> counts = new TreeMap<>();
      for (int i = 0; i < size; i++) {
        counts.put(text(), number());
      }
      return counts;
    }

    private byte[] bytes(int length) throws IOException {
      byte[] bytes = stream.readNBytes(length);
      if (bytes.length < length) {
        throw new EOFException();
      }
      return bytes;
    }
  }

  /** Writes one value. */
  @FunctionalInterface
  interface Writer<E> {
    void write(E value, Output out) throws IOException;
  }

  /** Reads one value. */
  @FunctionalInterface
  interface Reader<E> {
    E read(Input in) throws IOException;
  }

  abstract void write(T value, Output out) throws IOException;

  abstract T read(Input in) throws IOException;

  @Override
  public final void encode(T value, OutputStream stream) throws IOException {
    write(value, new Output(stream));
  }

  @Override
  public final T decode(InputStream stream) throws IOException {
    return read(new Input(stream));
  }
}
