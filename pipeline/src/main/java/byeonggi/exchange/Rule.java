// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import java.util.Optional;

/**
 * What a tool demands of the pairs of a file. A rule may remember the pairs that it has seen, so it
 * is made anew for each file and asked of each pair once, in order.
 */
@FunctionalInterface
interface Rule {
  /** Why the pair can't go into the file, in a few words for people; nothing if it can. */
  Optional<String> reasonAgainst(TermPair pair);
}
