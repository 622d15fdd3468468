// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KindCuesTest {
  private static KindCues cues(KindCue... met) {
    KindCues cues = new KindCues();
    cues.add(Set.of(met));
    return cues;
  }

  @Test
  void countsMentionsAndTheirCues() {
    KindCues cues = cues(KindCue.PERSON_AFTER, KindCue.YEARS);
    cues.add(Set.of(KindCue.PERSON_AFTER));
    cues.add(Set.of());
    assertEquals(3, cues.mentions());
    assertEquals(Map.of(KindCue.PERSON_AFTER, 2, KindCue.YEARS, 1), cues.counts());
  }

  @Test
  void orderOfAddingDoesNotMatter() {
    KindCues one = cues(KindCue.YEARS);
    one.addAll(cues(KindCue.PLACE_DOES));
    KindCues other = cues(KindCue.PLACE_DOES);
    other.addAll(cues(KindCue.YEARS));
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
  }

  @Test
  void comesBackFromItsCounts() {
    KindCues cues = cues(KindCue.MEANING);
    assertEquals(cues, KindCues.of(cues.mentions(), cues.counts()));
  }
}
