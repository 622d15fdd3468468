// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/**
 * The cheapest ways through one run of text, from each class that its first word may join to its
 * left with to each that its last word may join to its right with. Not changed once made; an eojeol
 * has few of both.
 *
 * <p>Entries are numbered from 0, and so are the exits of all entries together.
 */
final class NoriCrossing {
  private final int[] entries;
  private final int[] firstExits;
  private final short[] rights;
  private final int[] costs;

  /**
   * Takes the ways.
   *
   * @param entries by entry, the first word of the run that joins to its left so
   * @param firstExits by entry the number of its first exit, and at last the number of exits
   * @param rights by exit, the class that its last word joins to its right with
   * @param costs by exit, what its words and their joints cost
   */
  NoriCrossing(int[] entries, int[] firstExits, short[] rights, int[] costs) {
    this.entries = entries;
    this.firstExits = firstExits;
    this.rights = rights;
    this.costs = costs;
  }

  /** The number of entries. */
  int entries() {
    return entries.length;
  }

  /** A first word of the run that joins to its left as all of an entry do. */
  int word(int entry) {
    return entries[entry];
  }

  /** The number of an entry's first exit; of one more than the last, the number of exits. */
  int firstExit(int entry) {
    return firstExits[entry];
  }

  /** The entry that an exit belongs to. */
  int entryOf(int exit) {
    int entry = 0;
    while (firstExits[entry + 1] <= exit) {
      entry++;
    }
    return entry;
  }

  int right(int exit) {
    return rights[exit];
  }

  int cost(int exit) {
    return costs[exit];
  }
}
