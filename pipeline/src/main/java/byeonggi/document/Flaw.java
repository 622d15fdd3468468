// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.document;

/**
 * Why a document, or a part of one, could not be read. Becomes a row of {@code failures.csv}.
 *
 * @param stage where it happened: {@code decode}, {@code read} or {@code extract}
 * @param error what went wrong, in a few words that are the same for every such flaw
 * @param detail where, and what became of it
 */
public record Flaw(String stage, String error, String detail) {}
