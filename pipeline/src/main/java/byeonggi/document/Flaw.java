// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

/**
 * A part of a document that could not be read; the rest was. Becomes a row of {@code failures.csv}.
 *
 * @param stage where it happened: {@code decode} or {@code read}
 * @param error what went wrong, in a few words that are the same for every such flaw
 * @param detail where, and what became of it
 */
public record Flaw(String stage, String error, String detail) {}
