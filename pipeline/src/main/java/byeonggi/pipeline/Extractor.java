// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.DocumentException;
import byeonggi.document.RawDocument;
import java.io.Closeable;
import java.io.IOException;

/** The first pass over single documents of a batch. Not safe for use by several threads. */
interface Extractor extends Closeable {

  /**
   * Reads a document, as far as the limits let it, and proposes glosses for its mentions.
   *
   * @throws DocumentException if nothing of it can be read
   * @throws IOException if what was extracted can't be kept
   */
  Extraction extract(RawDocument document) throws DocumentException, IOException;

  /** What it kept and counted by itself; complete once it is closed. */
  default Manifest manifest() {
    return Manifest.none();
  }

  @Override
  default void close() throws IOException {}
}
