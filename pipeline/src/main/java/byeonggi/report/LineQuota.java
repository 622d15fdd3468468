// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

/**
 * How many lines of the concordance each entry may have: all the same number, so that none is
 * without, and what is left goes to the first ones, which are the most frequent.
 *
 * @param first how many of the first entries may have the most
 * @param most how many lines those may have
 * @param others how many all others may have
 * @param lines how many lines that comes to
 */
record LineQuota(int first, int most, int others, long lines) {

  /**
   * Shares out lines.
   *
   * @param occurrences how often each entry occurs, in their order
   * @param lines how many there are to share, if they are enough for one an entry
   * @param most how many an entry may have at most
   */
  static LineQuota of(long[] occurrences, long lines, int most) {
    int others = most;
    while (others > 1 && lines(occurrences, others) > lines) {
      others--;
    }
    long sum = lines(occurrences, others);
    int first = 0;
    while (first < occurrences.length) {
      long more = Math.min(occurrences[first], most) - Math.min(occurrences[first], others);
      if (sum + more > lines) {
        break;
      }
      sum += more;
      first++;
    }
    return new LineQuota(first, most, others, sum);
  }

  private static long lines(long[] occurrences, int each) {
    long sum = 0;
    for (long count : occurrences) {
      sum += Math.min(count, each);
    }
    return sum;
  }

  /** The lines of an entry. */
  long of(ShownEntries.Shown entry) {
    return Math.min(entry.occurrences(), entry.index() < first ? most : others);
  }
}
