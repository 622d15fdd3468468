// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * A file of values of one type, one after the other, that one step writes and another reads. The
 * name of a new file is unlike any other: a step that a runner tries again leaves a file that
 * nobody asks for, never a mixed one.
 *
 * @param <T> the type of the values
 */
final class Spill<T> {

  private static final int BUFFER = 32 << 10;

  private final Coder<T> coder;

  Spill(Coder<T> coder) {
    this.coder = coder;
  }

  /** Writes a spill. Its name says nothing until it is closed. */
  static final class Writer<T> implements Closeable {
    private final Coder<T> coder;
    private final String name;
    private final OutputStream out;

    private Writer(Coder<T> coder, ResourceId file) throws IOException {
      this.coder = coder;
      this.name = file.toString();
      this.out =
          new BufferedOutputStream(
              Channels.newOutputStream(FileSystems.create(file, MimeTypes.BINARY)), BUFFER);
    }

    void write(T value) throws IOException {
      // The byte in front tells a value from the end.
      out.write(1);
      coder.encode(value, out);
    }

    String name() {
      return name;
    }

    @Override
    public void close() throws IOException {
      try (out) {
        out.write(0);
      }
    }
  }

  /** Reads a spill once, from its beginning. A spill that was cut short is an error. */
  static final class Reader<T> implements Iterator<T>, Closeable {
    private final Coder<T> coder;
    private final String name;
    private final InputStream in;
    private int sign;

    private Reader(Coder<T> coder, String name) throws IOException {
      this.coder = coder;
      this.name = name;
      this.in =
          new BufferedInputStream(
              Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(name, false))),
              BUFFER);
      advance();
    }

    private void advance() throws IOException {
      sign = in.read();
      if (sign < 0) {
        throw new IOException("a file of this run was cut short: " + name);
      }
    }

    @Override
    public boolean hasNext() {
      return sign == 1;
    }

    /**
     * The next value.
     *
     * @throws UncheckedIOException if it can't be read
     */
    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      try {
        T value = coder.decode(in);
        advance();
        return value;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /**
   * Begins a new file.
   *
   * @param folder where
   * @param kind what it holds, for people who look into the folder
   * @throws NoSuchFileException if the run has ended and cleared the folder away
   */
  Writer<T> create(String folder, String kind) throws IOException {
    checkThere(folder);
    ResourceId file =
        FileSystems.matchNewResource(folder, true)
            .resolve(kind + "-" + UUID.randomUUID(), StandardResolveOptions.RESOLVE_FILE);
    return new Writer<>(coder, file);
  }

  /** Beam would make a local folder anew, for a worker that has not heard that its run failed. */
  private static void checkThere(String folder) throws NoSuchFileException {
    if (!InputFiles.isRemote(folder) && !Files.isDirectory(Path.of(folder))) {
      throw new NoSuchFileException(folder);
    }
  }

  /** Writes a new file of these values and tells its name. */
  String writeAll(String folder, String kind, Iterable<T> values) throws IOException {
    try (Writer<T> out = create(folder, kind)) {
      for (T value : values) {
        out.write(value);
      }
      return out.name();
    }
  }

  /** Writes a new file of one value and tells its name. */
  String writeOne(String folder, String kind, T value) throws IOException {
    return writeAll(folder, kind, List.of(value));
  }

  /**
   * Writes a file of one value under a given name. It has that name when it is whole: a runner may
   * try the step again while a worker that it takes for dead is still at it.
   */
  void writeWhole(String name, T value) throws IOException {
    ResourceId whole = FileSystems.matchNewResource(name, false);
    String folder = whole.getCurrentDirectory().toString();
    String part = writeOne(folder, "part", value);
    FileSystems.rename(List.of(FileSystems.matchNewResource(part, false)), List.of(whole));
  }

  /** The value of a file that holds one. */
  T readOne(String name) throws IOException {
    try (Reader<T> in = open(name)) {
      return in.next();
    }
  }

  /** Opens a file by the name that its writer gave it. */
  Reader<T> open(String name) throws IOException {
    return new Reader<>(coder, name);
  }
}
