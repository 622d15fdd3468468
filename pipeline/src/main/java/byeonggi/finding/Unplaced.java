// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

/**
 * A finding about an entry, before it is known where the entry stands.
 *
 * @param finding the finding; its place says nothing
 * @param entryId the id of the entry at whose first mention it is to be shown
 */
record Unplaced(Finding finding, String entryId) {}
