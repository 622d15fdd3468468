// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/**
 * A token of Nori's. One that fuses several morphemes ({@code 쌓인} is 쌓이 and ㄴ) has the parts of the
 * first and the last.
 *
 * @param start first UTF-16 unit in the analysed text
 * @param end unit after the last
 * @param first the part that the first morpheme in it plays
 * @param last the part that the last morpheme in it plays
 */
record Morpheme(int start, int end, Grammar first, Grammar last) {
  /** The same so many units further on. */
  Morpheme shifted(int by) {
    return by == 0 ? this : new Morpheme(start + by, end + by, first, last);
  }
}
