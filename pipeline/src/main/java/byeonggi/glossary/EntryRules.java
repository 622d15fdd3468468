// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

/**
 * What the user wants of the rows.
 *
 * @param minOccurrences rows with fewer occurrences are left out
 * @param reviewBelowPerMille rows with a lower confidence are marked for review, in thousandths
 */
public record EntryRules(long minOccurrences, int reviewBelowPerMille) {

  /**
   * The rules with the confidence as people write it.
   *
   * @param reviewBelow in [0, 1], taken to the nearest thousandth
   */
  public static EntryRules of(long minOccurrences, double reviewBelow) {
    return new EntryRules(minOccurrences, (int) StrictMath.round(reviewBelow * 1000));
  }
}
