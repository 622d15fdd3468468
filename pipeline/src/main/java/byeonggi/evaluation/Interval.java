// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

/**
 * Between what two numbers a figure lies.
 *
 * @param low the lower one
 * @param high the higher one
 */
public record Interval(double low, double high) {

  /** Whether 0 lies in it, ends included: what is measured may well be chance. */
  public boolean holdsZero() {
    return low <= 0 && high >= 0;
  }
}
