// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads the entries of one tar. Used once. */
final class TarReader {

  /** The library holds the whole of a header, whose length the archive tells, in memory. */
  private static final long MOST_HEADER_BYTES = 1 << 20;

  private final Limits limits;
  private final Expansion expansion;
  private final EntrySink sink;
  private final EntryNames names = new EntryNames();

  TarReader(Limits limits, Expansion expansion, EntrySink sink) {
    this.limits = limits;
    this.expansion = expansion;
    this.sink = sink;
  }

  /**
   * Reads all entries.
   *
   * @throws DocumentException if the end can't be reached
   */
  void read(InputStream in) throws DocumentException {
    TailWatch tail = new TailWatch(in);
    // Names come as their bytes, and are decoded here.
    TarArchiveInputStream tar = new TarArchiveInputStream(tail, StandardCharsets.ISO_8859_1.name());
    for (int entries = 0; ; entries++) {
      TarArchiveEntry entry;
      try {
        tail.allow(MOST_HEADER_BYTES);
        entry = tar.getNextEntry();
        tail.allow(Long.MAX_VALUE);
      } catch (IOException | RuntimeException e) {
        throw new DocumentException(Damage.after(entries, Damage.of(e, expansion)));
      }
      if (entry == null) {
        if (!tail.hasTarEnded()) {
          throw new DocumentException(Damage.after(entries, Damage.truncated()));
        }
        return;
      }
      if (entries == limits.containerEntries()) {
        throw new DocumentException(Limit.CONTAINER_ENTRIES.exceeded(limits.containerEntries()));
      }
      if (!entry.isDirectory()) {
        sink.found();
        read(tar, entry, entries);
      }
      try {
        leave(tar, entry);
      } catch (IOException | RuntimeException e) {
        throw new DocumentException(Damage.after(entries + 1, Damage.of(e, expansion)));
      }
      if (expansion.exceeded().isPresent()) {
        throw new DocumentException(Damage.after(entries + 1, expansion.exceeded().get()));
      }
    }
  }

  private void read(TarArchiveInputStream tar, TarArchiveEntry entry, int before)
      throws DocumentException {
    if (entry.isSymbolicLink() || entry.isLink()) {
      sink.skipped("link");
      return;
    }
    if (entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice()) {
      sink.skipped("not a regular file");
      return;
    }
    String name = names.unique(nameOf(entry));
    try {
      // What a sparse file has no blocks for is made up, and counts as expanded.
      sink.read(name, entry.isSparse() ? expansion.output(tar) : tar)
          .ifPresent(EntrySink.Pending::accept);
    } catch (DocumentException e) {
      sink.failed(name, e.flaw());
      throw new DocumentException(Damage.after(before, e.flaw()));
    }
  }

  /** Passes over what was not read of an entry. */
  private static void leave(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
    if (entry.isSparse()) {
      while (tar.skip(Long.MAX_VALUE) > 0) {
        // The zeros between the blocks need not be made.
      }
    } else {
      tar.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static String nameOf(TarArchiveEntry entry) {
    String name = entry.getName();
    boolean bytes = name.chars().allMatch(c -> c <= 0xFF);
    return bytes ? EntryNames.decoded(name.getBytes(StandardCharsets.ISO_8859_1)) : name;
  }
}
