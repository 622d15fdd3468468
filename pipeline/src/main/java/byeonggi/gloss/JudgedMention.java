// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.List;

/**
 * A mention with all that the evidence says of its candidates. None of it depends on weights.
 *
 * @param context the mention with what every evidence looks at
 * @param candidates the candidates; {@link Candidate#NO_TERM} is the last
 */
public record JudgedMention(MentionContext context, List<Judged> candidates) {

  /** Copies the candidates. */
  public JudgedMention {
    candidates = List.copyOf(candidates);
  }
}
