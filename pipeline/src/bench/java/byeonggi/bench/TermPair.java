// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

/**
 * A term as an article may give it.
 *
 * @param gloss its Korean words
 * @param term its original form, which stands in the bracket
 */
record TermPair(String gloss, String term) {
  /** The pair of two parts one after the other. */
  static TermPair joined(TermPair first, String between, TermPair second) {
    return new TermPair(first.gloss + between + second.gloss, first.term + second.term);
  }
}
