// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the documents of one format. Safe for use by several threads. */
interface PassageReader {

  /** The extensions of this format's files, in lower case, without a dot. */
  Set<String> extensions();

  /**
   * The passages of a document, in order of the document.
   *
   * @param name the document's name, for the passages
   * @param text the decoded file
   */
  List<Passage> read(String name, String text);

  /**
   * Where a text must be cut so that its parser stays within memory and time, if it must.
   *
   * @param text the decoded file
   */
  default Optional<Bound> bound(String text, Limits limits) {
    return Optional.empty();
  }
}
