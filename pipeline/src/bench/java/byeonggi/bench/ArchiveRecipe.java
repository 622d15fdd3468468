// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

/**
 * What made-up articles are like.
 *
 * @param seed another seed, other articles
 * @param bytes the size that an article reaches and passes by one paragraph at most, in UTF-8
 * @param terms how many terms there are to choose from
 * @param exponent how much more often the frequent ones are chosen: 1 as in a language, 0 all alike
 * @param hotTerm whether one term stands in every article besides
 */
record ArchiveRecipe(long seed, int bytes, int terms, double exponent, boolean hotTerm) {
  /** All terms but the rare compounds. */
  static final int MOST_TERMS = 5_782;

  /** Articles of 5 KB. */
  static final ArchiveRecipe USUAL = new ArchiveRecipe(1, 5_000, MOST_TERMS, 1, false);
}
