// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

/**
 * How much of a glossary goes into a page. What is more stays in the tables, and the page says so.
 *
 * @param entries entries at most
 * @param entryBytes bytes of the entries at most
 * @param lines lines of the concordance at most, about
 * @param linesOfAnEntry lines of the concordance of one entry at most
 * @param lineBytes bytes of the concordance at most
 * @param documentBytes bytes of the documents' lists at most, where documents of shown lines are
 *     not counted
 * @param findings findings at most
 * @param failures failures at most
 */
record Budget(
    int entries,
    long entryBytes,
    int lines,
    int linesOfAnEntry,
    long lineBytes,
    long documentBytes,
    int findings,
    int failures) {

  /** A page of at most 30 MB, which a browser opens in a moment. */
  static final Budget USUAL =
      new Budget(50_000, 9_000_000, 60_000, 20, 16_000_000, 2_500_000, 3_000, 1_000);
}
