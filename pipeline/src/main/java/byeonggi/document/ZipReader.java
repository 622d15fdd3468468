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

  /** A document, and what the archive must say of it once it is read. */
  private record Pending(String name, ZipArchiveEntry entry, RawDocument document, long checksum) {}

  private final Limits limits;
  private final Expansion expansion;
  private final Decompressors decompressors;
  private final EntrySink sink;
  private final EntryNames names = new EntryNames();
  private Optional<Pending> pending = Optional.empty();

  /** Whether an entry was met whose end only its data could tell, and they are encrypted. */
  private boolean endless;

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
    try (ZipArchiveInputStream zip = decompressors.zip(new KeptOpen(tail))) {
      read(zip, tail);
    } catch (IOException e) {
      throw new DocumentException(Damage.of(e, expansion));
    }
  }

  private void read(ZipArchiveInputStream zip, TailWatch tail) throws DocumentException {
    for (int entries = 0; ; entries++) {
      ZipArchiveEntry entry;
      try {
        entry = zip.getNextEntry();
      } catch (IOException | RuntimeException e) {
        throw new DocumentException(Damage.after(entries, flaw(Damage.of(e, expansion))));
      } finally {
        // Some archives tell the checksum only behind the data.
        settle();
      }
      if (entry == null) {
        if (!tail.hasZipEnded()) {
          throw new DocumentException(Damage.after(entries, flaw(Damage.truncated())));
        }
        return;
      }
      if (entries == limits.containerEntries()) {
        throw new DocumentException(Limit.CONTAINER_ENTRIES.exceeded(limits.containerEntries()));
      }
      if (!entry.isDirectory()) {
        sink.found();
        read(zip, entry);
      }
      if (expansion.exceeded().isPresent()) {
        settle();
        throw new DocumentException(Damage.after(entries + 1, expansion.exceeded().get()));
      }
    }
  }

  /** Why the next entry was not found: an encrypted one may not tell where it ends. */
  private Flaw flaw(Flaw found) {
    return endless && expansion.exceeded().isEmpty() ? Damage.encryptedRest() : found;
  }

  private void read(ZipArchiveInputStream zip, ZipArchiveEntry entry) {
    String name = names.unique(nameOf(entry));
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      endless |= entry.getGeneralPurposeBit().usesDataDescriptor();
      sink.failed(name, Damage.encrypted());
      return;
    }
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    if (!METHODS.contains(method) || !zip.canReadEntryData(entry)) {
      sink.failed(name, Damage.unsupported(String.valueOf(method)));
      return;
    }
    CRC32 checksum = new CRC32();
    InputStream data = new CheckedInputStream(expansion.output(zip), checksum);
    try {
      Optional<RawDocument> document = sink.read(name, data);
      pending = document.map(d -> new Pending(name, entry, d, checksum.getValue()));
    } catch (DocumentException e) {
      sink.failed(name, e.flaw());
    }
    if (entry.getGeneralPurposeBit().usesDataDescriptor()) {
      leave(data);
    }
  }

  /** The library has to expand the rest of such an entry to find its end; here that is counted. */
  private static void leave(InputStream data) {
    try {
      data.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // Reading the next entry meets it again.
    }
  }

  private void settle() {
    Optional<Pending> read = pending;
    pending = Optional.empty();
    if (read.isPresent()) {
      Pending p = read.get();
      long expected = p.entry.getCrc();
      if (p.document.cut().isEmpty() && expected >= 0 && expected != p.checksum) {
        sink.failed(p.name, Damage.badChecksum());
      } else {
        sink.document(p.document);
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
