// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/**
 * A word between blanks.
 *
 * @param start first unit of its letters, after opening marks, in the left text
 * @param end unit after its last letter, before closing marks
 * @param tail how it ends
 * @param head what its first morpheme does
 * @param quoteBefore whether an opening quotation mark stands right before the letters
 */
record Eojeol(int start, int end, Tail tail, Grammar head, boolean quoteBefore) {}
