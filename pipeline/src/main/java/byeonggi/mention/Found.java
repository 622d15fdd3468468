// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import java.util.List;

/**
 * What a passage's parentheticals came to; every bracket is in one of the two lists.
 *
 * @param parentheticals how many brackets were scanned
 * @param mentions the terms, in order of place; several of one bracket in order of the bracket
 * @param rejected the parentheticals that hold no term, in order of place
 */
public record Found(int parentheticals, List<Mention> mentions, List<Rejected> rejected) {
  /** Copies both lists. */
  public Found {
    mentions = List.copyOf(mentions);
    rejected = List.copyOf(rejected);
  }
}
