// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

/**
 * How many parts the counting is cut into, and which term belongs to which. The number is the same
 * on every machine: the direct runner pays for each key, a cluster gains little beyond it.
 */
final class Shards {

  static final int COUNT = 8;

  private Shards() {}

  /** The shard of a term, from 0; all forms of a term that fold alike share one. */
  static int of(String foldedTerm) {
    int hash = foldedTerm.hashCode();
    // Strings of one character differ in the low bits only, those of two in a multiple of 31.
    return Math.floorMod(hash ^ (hash >>> 15), COUNT);
  }
}
