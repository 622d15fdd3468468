// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

/**
 * How far a text may go to its parser.
 *
 * @param end where it is cut, in UTF-16 units
 * @param why what is too much there
 */
record Bound(int end, Flaw why) {

  /** Nothing nests deeper in an article; the parsers take time in proportion to it on each line. */
  static final int DEEPEST = 100;

  static Flaw tooDeep(int line) {
    return new Flaw(
        "read", "nested too deeply", "more than " + DEEPEST + " levels on line " + line);
  }
}
