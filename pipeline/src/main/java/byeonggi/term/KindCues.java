// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How often each cue was met beside an entry's mentions. Sums of integers: the order of adding does
 * not matter. Not safe for use by several threads while it is added to.
 */
public final class KindCues {
  private final Map<KindCue, Integer> counts = new EnumMap<>(KindCue.class);
  private int mentions;

  /** Cues from what {@link #mentions} and {@link #counts} gave. */
  public static KindCues of(int mentions, Map<KindCue, Integer> counts) {
    KindCues cues = new KindCues();
    cues.mentions = mentions;
    cues.counts.putAll(counts);
    return cues;
  }

  /** Counts one mention and the cues beside it. */
  public void add(Set<KindCue> cues) {
    mentions++;
    cues.forEach(cue -> counts.merge(cue, 1, Integer::sum));
  }

  /** Adds the counts of other mentions of the same entry. */
  public void addAll(KindCues other) {
    mentions += other.mentions;
    other.counts.forEach((cue, count) -> counts.merge(cue, count, Integer::sum));
  }

  /** The mentions counted. */
  public int mentions() {
    return mentions;
  }

  /**
   * The cues met and the mentions beside which each was, in the order of {@link KindCue}; a copy.
   */
  public Map<KindCue, Integer> counts() {
    return new EnumMap<>(counts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KindCues cues
        && mentions == cues.mentions
        && counts.equals(cues.counts);
  }

  @Override
  public int hashCode() {
    return 31 * mentions + counts.hashCode();
  }

  @Override
  public String toString() {
    return mentions + " " + counts;
  }
}
