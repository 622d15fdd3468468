// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/**
 * What it costs to join a word to the next one. Nori's table takes 7 MB, more than a processor has
 * at hand, and most joints that are asked for are few: those are kept near. Used by one thread.
 */
final class NoriJoints {
  /** These take 128 KB. */
  private static final int KEPT = 1 << 14;

  private static final int MIX = 0x9E3779B1;

  private final NoriCosts costs = NoriCosts.bundled();

  // In the upper bits both classes, one added so that nothing is 0; in the lower 16 the cost.
  private final long[] kept = new long[KEPT];

  /**
   * The cost, a short.
   *
   * @param right the class that the first word joins to its right with, below 2^15
   * @param left the class that the next word joins to its left with, below 2^15
   */
  int cost(int right, int left) {
    int classes = (right << 15 | left) + 1;
    int at = (classes * MIX) >>> 18;
    long known = kept[at];
    if (known >>> 16 == classes) {
      return (short) known;
    }
    int cost = costs.get(right, left);
    kept[at] = (long) classes << 16 | (cost & 0xFFFF);
    return cost;
  }
}
