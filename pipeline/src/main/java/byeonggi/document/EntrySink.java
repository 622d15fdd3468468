// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.InputStream;
import java.util.Optional;

/** Where a reader of archives takes what it finds in one archive. */
interface EntrySink {

  /** Says that there is an entry that is no folder; one of the other calls must follow for it. */
  void found();

  /**
   * Reads an entry.
   *
   * @param entry its name below the archive
   * @param data what it holds; not read to its end
   * @return the document, which {@link #document} must get when the archive vouches for it; nothing
   *     if the entry is settled already
   * @throws DocumentException if the entry can't be read
   */
  Optional<RawDocument> read(String entry, InputStream data) throws DocumentException;

  void document(RawDocument document);

  void failed(String entry, Flaw why);

  void skipped(String reason);
}
