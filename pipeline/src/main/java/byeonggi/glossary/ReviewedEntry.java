// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

/**
 * An entry with what a person wrote beside it.
 *
 * @param entry the entry
 * @param review what was written
 */
public record ReviewedEntry(Entry entry, Review review) {}
