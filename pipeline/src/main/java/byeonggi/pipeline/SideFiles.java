// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.export.SideFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * The files that a run writes beside its set, where it was asked to. Each is put in place as a
 * whole, after the set. Not safe for use by several threads.
 */
final class SideFiles implements Closeable {

  private final Optional<SideFile> rejected;

  private SideFiles(Optional<SideFile> rejected) {
    this.rejected = rejected;
  }

  /** Takes hold of the places, so that one that can't be written is known before the run. */
  static SideFiles open(ExtractRequest request) throws IOException {
    return new SideFiles(
        request.rejected().isPresent()
            ? Optional.of(SideFile.open(request.rejected().get(), "--rejected"))
            : Optional.empty());
  }

  /** Writes the files. */
  void write(Manifest manifest, Tables tables) throws IOException {
    if (rejected.isPresent()) {
      tables.writeRejected(rejected.get().path(), manifest.files(KeptFile.Kind.REJECTIONS));
    }
  }

  /** Puts the files in place. */
  void commit() throws IOException {
    if (rejected.isPresent()) {
      rejected.get().commit();
    }
  }

  @Override
  public void close() throws IOException {
    if (rejected.isPresent()) {
      rejected.get().close();
    }
  }
}
