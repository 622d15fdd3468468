// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * In which order the lines of an entry are given up, the last first, so that those that stay are
 * spread over the archive as evenly as can be: the order of van der Corput, in which each next
 * place is far from all before. Not safe for use by several threads.
 */
final class SpreadOrder {
  private final Map<Integer, int[]> orders = new HashMap<>();

  /**
   * How early a line is taken, from 0, which is always the first line.
   *
   * @param place of the line among those of its entry, from 0
   * @param lines how many the entry has
   */
  int of(int place, int lines) {
    return orders.computeIfAbsent(lines, SpreadOrder::order)[place];
  }

  private static int[] order(int lines) {
    int[] order = new int[lines];
    int next = 0;
    for (int place :
        IntStream.range(0, lines)
            .boxed()
            .sorted(Comparator.comparing(Integer::reverse, Integer::compareUnsigned))
            .toList()) {
      order[place] = next++;
    }
    return order;
  }
}
