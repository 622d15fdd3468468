// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.dictionary;

/**
 * The sign {@code '} before a cell that a spreadsheet would take for a formula. A cell that itself
 * begins with the sign gets another one, so that a reader knows whether to take one off.
 * Thread-safe.
 */
public final class FormulaGuard {
  private static final String GUARD = "'";
  private static final String BEGINNINGS = "=+-@＝＋－＠" + GUARD;

  private FormulaGuard() {}

  /** The text with a guard before it if it needs one. */
  public static String before(String text) {
    return isNeeded(text) ? GUARD + text : text;
  }

  /** The text of a cell without its guard. A {@code '} before anything else is the text's own. */
  public static String off(String cell) {
    return cell.startsWith(GUARD) && isNeeded(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isNeeded(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
  }
}
