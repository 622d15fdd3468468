// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

/** What a cell of a sheet says that it holds. */
enum CellForm {
  /** A text or a number, whose format may still make a date of it. */
  PLAIN,
  /** A date or time. */
  DATE,
  /** What the spreadsheet shows where it could not compute. */
  ERROR
}
