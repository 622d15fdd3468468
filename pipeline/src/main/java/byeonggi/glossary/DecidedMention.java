// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.glossary;

import byeonggi.gloss.Pair;
import java.util.List;

/**
 * A mention with all that the glossary counts of it.
 *
 * @param pair the mention and its gloss
 * @param confidence of the pair once the user's dictionaries were heard, in millionths
 * @param cues names of what stands at this mention and says of which kind the term is; one may come
 *     several times
 */
public record DecidedMention(Pair pair, int confidence, List<String> cues) {

  /** Copies the cues. */
  public DecidedMention {
    cues = List.copyOf(cues);
  }

  Quote quote(String text) {
    return new Quote(
        confidence,
        pair.proposal().document(),
        pair.proposal().line(),
        pair.proposal().column(),
        text);
  }
}
