// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.io.InputStream;
import java.util.Optional;

/** Where a reader of archives takes what it finds in one archive. */
interface EntrySink {

  /** An entry that was read, until the archive vouches for it or not. */
  interface Pending {

    /** Whether it was read to its end, so that a checksum of it can be compared. */
    boolean isWhole();

    /** Takes the entry for what it is. */
    void accept();

    /** Says that the entry failed after all. */
    void fail(Flaw why);
  }

  /** Says that there is an entry that is no folder; one of the other calls must follow for it. */
  void found();

  /**
   * Reads an entry.
   *
   * @param entry its name below the archive
   * @param data what it holds; not read to its end
   * @return what waits for the archive's word; nothing if the entry is settled already
   * @throws DocumentException if the entry can't be read
   */
  Optional<Pending> read(String entry, InputStream data) throws DocumentException;

  void failed(String entry, Flaw why);

  void skipped(String reason);
}
