// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import byeonggi.document.Passage;
import java.util.List;

/**
 * One source term at one place, before a gloss is chosen for it.
 *
 * @param passage the passage that holds it
 * @param bracket the bracket that holds the term or, in reversed order, its gloss
 * @param order which of the two stands before the bracket
 * @param term the source term
 * @param part which of several coordinated terms this is, from 0: {@code 위·촉·오(魏·蜀·吳)} has three; 0
 *     when the bracket does not coordinate
 * @param parts how many coordinated terms the bracket holds; 1 when it does not coordinate. Several
 *     forms of one term ({@code 微信, Weixin}) are not coordinated
 * @param segments all that the bracket holds, in order, the term among them unless reversed
 */
public record Mention(
    Passage passage,
    Bracket bracket,
    Order order,
    Segment term,
    int part,
    int parts,
    List<Segment> segments) {

  /** Copies the segments. */
  public Mention {
    segments = List.copyOf(segments);
  }
}
