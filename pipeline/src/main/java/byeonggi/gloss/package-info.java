// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Where the gloss begins: candidates, one class an evidence, the ranker. Two passes: {@link
 * byeonggi.gloss.Proposer} judges a mention by what stands around it, {@link
 * byeonggi.gloss.Decider} settles it with what the whole archive knows.
 */
package byeonggi.gloss;
