// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.DocumentException;
import java.io.Closeable;
import java.io.IOException;

/** The first pass over single documents of a batch. Not safe for use by several threads. */
interface Extractor extends Closeable {

  /**
   * Reads a document and proposes glosses for its mentions.
   *
   * @param name the document's name, as in {@code occurrences.csv}
   * @param bytes all of the document
   * @throws DocumentException if it can't be read
   * @throws IOException if what was extracted can't be kept
   */
  Extraction extract(String name, byte[] bytes) throws DocumentException, IOException;

  /** What it kept and counted by itself; complete once it is closed. */
  default Manifest manifest() {
    return Manifest.none();
  }

  @Override
  default void close() throws IOException {}

  /** An extractor that reads every document. */
  static Extractor of(Engine engine, boolean keepsRejections) {
    return (name, bytes) ->
        Extraction.of(engine.reader().read(name, bytes), engine.proposer(), keepsRejections);
  }
}
