// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the documents of a run. What was given is counted where it is found, the rest
 * where it is handled: if they differ, a document was lost.
 *
 * @param files files that were seen where the user pointed to, containers among them
 * @param entries entries that were seen in containers, containers among them
 * @param containers files and entries that are containers and were read to their end: they are no
 *     documents. A container that could not be is one failed document
 * @param read documents read whole
 * @param failed documents of which something could not be read
 * @param skipped files and entries passed over
 */
record DocumentCounts(
    long files, long entries, long containers, long read, long failed, long skipped) {

  /** Documents given. */
  long given() {
    return files + entries - containers;
  }

  /**
   * Checks that none is lost.
   *
   * @throws ExtractException if the numbers differ
   */
  void check() throws ExtractException {
    new Conservation(
            "documents given",
            given(),
            new TreeMap<>(Map.of("read", read, "failed", failed, "skipped", skipped)))
        .check();
  }
}
