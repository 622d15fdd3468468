// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.Serializable;

/**
 * How many parts the counting is cut into, and which term belongs to which.
 *
 * @param count the number of shards, at least 1
 */
record Shards(int count) implements Serializable {

  private static final int MOST = 8;

  /**
   * Shards for a number of batches. It depends on the documents alone, like the batches: the direct
   * runner pays some 4 ms for each shard, and a few articles need but one.
   */
  static Shards forBatches(int batches) {
    return new Shards(Math.min(MOST, Math.max(1, batches / MOST)));
  }

  /** The shard of a term, from 0; all forms of a term that fold alike share one. */
  int of(String foldedTerm) {
    int hash = foldedTerm.hashCode();
    // Strings of one character differ in the low bits only, those of two in a multiple of 31.
    return Math.floorMod(hash ^ (hash >>> 15), count);
  }
}
