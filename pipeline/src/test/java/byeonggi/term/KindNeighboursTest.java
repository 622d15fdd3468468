// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.term.KindNeighbours.Mention;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KindNeighboursTest {
  private final KindNeighbours neighbours = new KindNeighbours();

  private static Mention mention(String term, KindCue... cues) {
    return new Mention(term, "", Set.of(cues));
  }

  private List<KindCue> near(int which, Mention... mentions) {
    return neighbours.find(Arrays.asList(mentions)).get(which);
  }

  @Test
  void headingIsSeenToStandAmongFirms() {
    assertEquals(
        List.of(KindCue.ORGANISATION_NEAR, KindCue.ORGANISATION_NEAR),
        near(
            1,
            mention("某某公司", KindCue.ALONE),
            mention("Plovely", KindCue.ALONE),
            mention("甲乙银行", KindCue.ALONE)));
  }

  @Test
  void whatStandsInAnotherLayoutIsNotSeen() {
    assertEquals(
        List.of(), near(1, mention("某某公司"), mention("Plovely", KindCue.ALONE), mention("甲乙银行")));
  }

  @Test
  void theSameTermIsNotItsOwnNeighbour() {
    assertEquals(List.of(), near(0, mention("某某公司"), mention("某某公司")));
  }

  @Test
  void wordsBesideANeighbourTellItsKind() {
    assertEquals(
        List.of(KindCue.PERSON_NEAR), near(0, mention("甲"), mention("乙", KindCue.PERSON_AFTER)));
  }

  @Test
  void neighbourWithTwoLooksIsNotSeen() {
    assertEquals(
        List.of(), near(0, mention("甲"), mention("乙", KindCue.PERSON_AFTER, KindCue.PLACE_BEFORE)));
  }

  @Test
  void onlyTheNearestOnEitherSideAreSeen() {
    Mention[] many = Collections.nCopies(20, mention("某某公司")).toArray(Mention[]::new);
    many[10] = mention("Plovely");
    assertEquals(Collections.nCopies(12, KindCue.ORGANISATION_NEAR), near(10, many));
  }
}
