// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import java.io.Serializable;

/**
 * What the user wants of the rows.
 *
 * @param minOccurrences rows with fewer occurrences are left out
 * @param reviewBelowPerMille rows with a lower confidence are marked for review, in thousandths
 */
public record EntryRules(long minOccurrences, int reviewBelowPerMille) implements Serializable {}
