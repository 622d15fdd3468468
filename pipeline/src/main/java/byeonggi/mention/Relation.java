// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

/** How neighbouring parts in the same script belong together. */
enum Relation {
  /** The sign between them belongs to one term: {@code New College, Oxford}. */
  ONE_TERM,
  /** Each is a form of the same thing: {@code HFT, High-Frequency Trading}. */
  FORMS,
  /** Each belongs to one of as many coordinated Korean words: {@code 위·촉·오(魏·蜀·吳)}. */
  COORDINATED,
  /** Members of a set that the words before the bracket name: {@code (BTC, ETH)}. */
  MEMBERS
}
