// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

/**
 * A candidate with what the evidence says of it.
 *
 * @param candidate the candidate
 * @param features what is said
 */
public record Judged(Candidate candidate, Features features) {}
