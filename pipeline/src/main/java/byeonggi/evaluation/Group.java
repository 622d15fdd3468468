// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

/**
 * The figures of one group of terms.
 *
 * @param name what the group has in common
 * @param detection whether its terms were found
 * @param exactPairs whether they were found with a right gloss
 */
public record Group(String name, PrecisionRecall detection, PrecisionRecall exactPairs) {}
