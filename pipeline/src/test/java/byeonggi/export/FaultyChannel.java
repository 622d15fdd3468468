// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file of a {@link FaultyFileSystem}. */
final class FaultyChannel extends FileChannel {

  private final FileChannel real;
  private final Faults faults;

  FaultyChannel(FileChannel real, Faults faults) {
    this.real = real;
    this.faults = faults;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    faults.before(Faults.Operation.READ);
    return real.read(target);
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    boolean dead = faults.crashed();
    try {
      faults.before(Faults.Operation.WRITE);
    } catch (IOException e) {
      if (!dead) {
        // What is on the disk then is anything between nothing and all.
        real.write(source.slice().limit(source.remaining() / 2));
      }
      throw e;
    }
    return real.write(source);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    faults.before(Faults.Operation.SYNC);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    faults.before(Faults.Operation.LOCK);
    return real.tryLock(position, size, shared);
  }

  /** The system closes the files of the dead. */
  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
    faults.beforeLook();
  }

  @Override
  public long position() throws IOException {
    faults.beforeLook();
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    faults.beforeLook();
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    faults.beforeLook();
    return real.size();
  }

  @Override
  public FileChannel truncate(long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long read(ByteBuffer[] targets, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long write(ByteBuffer[] sources, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int read(ByteBuffer target, long position) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int write(ByteBuffer source, long position) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) {
    throw new UnsupportedOperationException();
  }
}
