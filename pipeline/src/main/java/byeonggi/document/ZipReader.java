// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/**
 * Reads the entries of one zip from its beginning to its end: the directory at the end is not
 * asked, so that what is within another container is read as what is a file. Used once.
 */
final class ZipReader {

  /** Those that need no more memory than a zip may ask for. */
  private static final Set<ZipMethod> METHODS =
      EnumSet.of(
          ZipMethod.STORED,
          ZipMethod.DEFLATED,
          ZipMethod.ENHANCED_DEFLATED,
          ZipMethod.BZIP2,
          ZipMethod.IMPLODING,
          ZipMethod.UNSHRINKING);

  /** An entry that was read, and what the archive must say of it. */
  private record Read(EntrySink.Pending entry, ZipArchiveEntry header, long checksum) {}

  private final Limits limits;
  private final Expansion expansion;
  private final Decompressors decompressors;
  private final EntrySink sink;
  private final EntryNames names = new EntryNames();
  private Optional<Read> pending = Optional.empty();

  private int entries;

  ZipReader(Limits limits, Expansion expansion, Decompressors decompressors, EntrySink sink) {
    this.limits = limits;
    this.expansion = expansion;
    this.decompressors = decompressors;
    this.sink = sink;
  }

  /**
   * Reads all entries.
   *
   * @throws DocumentException if the end can't be reached
   */
  void read(InputStream in) throws DocumentException {
    TailWatch tail = new TailWatch(in);
    RecentBytes recent = new RecentBytes(tail);
    boolean more = true;
    while (more) {
      try (ZipStream zip = decompressors.zip(recent)) {
        more = readUpToObstacle(zip) && passObstacle(recent, recent.position() - zip.ahead());
      } catch (IOException e) {
        throw after(Damage.of(e, expansion));
      }
    }
    if (!tail.hasZipEnded()) {
      throw after(Damage.truncated());
    }
  }

  private DocumentException after(Flaw flaw) {
    return new DocumentException(Damage.after(entries, flaw));
  }

  /** Reads entries; whether it ended before the data of one that the library can't pass over. */
  private boolean readUpToObstacle(ZipArchiveInputStream zip) throws DocumentException {
    while (true) {
      ZipArchiveEntry entry;
      try {
        entry = zip.getNextEntry();
      } catch (IOException | RuntimeException e) {
        throw after(Damage.of(e, expansion));
      } finally {
        // Some archives tell the checksum only behind the data.
        settle();
      }
      if (entry == null) {
        return false;
      }
      if (entries == limits.containerEntries()) {
        throw new DocumentException(Limit.CONTAINER_ENTRIES.exceeded(limits.containerEntries()));
      }
      entries++;
      Optional<Flaw> obstacle = obstacle(zip, entry);
      if (!entry.isDirectory()) {
        sink.found();
        read(zip, entry, obstacle);
      }
      if (expansion.exceeded().isPresent()) {
        settle();
        throw after(expansion.exceeded().get());
      }
      if (obstacle.isPresent() && entry.getGeneralPurposeBit().usesDataDescriptor()) {
        return true;
      }
    }
  }

  /** Why the data of an entry can't be read. */
  private static Optional<Flaw> obstacle(ZipArchiveInputStream zip, ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Optional.of(Damage.encrypted());
    }
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    return METHODS.contains(method) && zip.canReadEntryData(entry)
        ? Optional.empty()
        : Optional.of(Damage.unsupported(String.valueOf(method)));
  }

  /**
   * Goes to the next header behind data whose size only their descriptor tells.
   *
   * @param data the position at which the data begin
   * @return whether that is of an entry; otherwise all was read
   */
  private boolean passObstacle(RecentBytes in, long data) throws IOException, DocumentException {
    if (!in.rewind(data) || !ZipDescriptor.pass(in)) {
      throw after(Damage.endNotFound());
    }
    if (ZipDescriptor.isEntryNext(in)) {
      return true;
    }
    // The library would search a directory that comes first for an entry.
    TailWatch directory = new TailWatch(in);
    directory.transferTo(OutputStream.nullOutputStream());
    if (!directory.hasZipEnded()) {
      throw after(Damage.truncated());
    }
    return false;
  }

  private void read(ZipArchiveInputStream zip, ZipArchiveEntry entry, Optional<Flaw> obstacle) {
    String name = names.unique(nameOf(entry));
    if (obstacle.isPresent()) {
      sink.failed(name, obstacle.get());
      return;
    }
    CRC32 checksum = new CRC32();
    InputStream data = new CheckedInputStream(expansion.output(zip), checksum);
    Optional<EntrySink.Pending> read = Optional.empty();
    try {
      read = sink.read(name, data);
    } catch (DocumentException e) {
      sink.failed(name, e.flaw());
    }
    boolean whole = read.filter(EntrySink.Pending::isWhole).isPresent();
    Optional<Flaw> damage =
        whole || entry.getGeneralPurposeBit().usesDataDescriptor() ? leave(data) : Optional.empty();
    if (whole && damage.isPresent()) {
      read.get().fail(damage.get());
      return;
    }
    pending = read.map(r -> new Read(r, entry, checksum.getValue()));
  }

  /**
   * Reads the rest of an entry: a checksum is of all of it, and where the size is not told, the
   * library has to expand the rest to find its end; here that is counted.
   *
   * @return why that was not possible, if it was not; reading the next entry meets it again
   */
  private Optional<Flaw> leave(InputStream data) {
    try {
      data.transferTo(OutputStream.nullOutputStream());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Damage.of(e, expansion));
    }
  }

  private void settle() {
    Optional<Read> read = pending;
    pending = Optional.empty();
    if (read.isPresent()) {
      Read r = read.get();
      long expected = r.header.getCrc();
      if (r.entry.isWhole() && expected >= 0 && expected != r.checksum) {
        r.entry.fail(Damage.badChecksum());
      } else {
        r.entry.accept();
      }
    }
  }

  private static String nameOf(ZipArchiveEntry entry) {
    boolean certain =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    byte[] raw = entry.getRawName();
    return certain || raw == null ? entry.getName() : EntryNames.decoded(raw);
  }
}
