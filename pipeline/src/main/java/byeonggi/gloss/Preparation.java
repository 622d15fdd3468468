// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/** What an evidence has made ready for one mention; used by one thread. */
@FunctionalInterface
interface Preparation {
  /** Sees nothing in any candidate. */
  Preparation NOTHING = (candidate, features) -> {};

  /** Says what it sees in a candidate. */
  void weigh(Candidate candidate, Features features);
}
