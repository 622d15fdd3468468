// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.gloss.TermForm.ScriptClass;
import byeonggi.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankerTest {
  private final Ranker ranker =
      new Ranker(
          new Weights(
              Map.of(
                  "reading.exact", new double[] {2, 1, 0, 0, 0},
                  "length.words", new double[] {-1, 0, 0, 0, 0},
                  "length.same", new double[] {0, 0, 0, 0.5, 0})));

  private static Judged judged(int start, int end, Map<String, Double> said) {
    Features features = new Features();
    said.forEach(features::add);
    String text = "가나다라마바사".substring(start, end);
    return new Judged(new Candidate(Candidate.Place.LEFT, new Span(start, end), text), features);
  }

  private static List<String> texts(List<Ranker.Scored> ranked) {
    return ranked.stream().map(scored -> scored.candidate().text()).toList();
  }

  @Test
  void theCandidateWithTheHighestSumIsTheFirst() {
    List<Ranker.Scored> ranked =
        ranker.rank(
            List.of(
                judged(0, 3, Map.of("length.words", 2.0)),
                judged(1, 3, Map.of("reading.exact", 1.0, "length.words", 1.0)),
                judged(2, 3, Map.of())),
            ScriptClass.KANA);
    assertEquals(List.of("나다", "다", "가나다"), texts(ranked));
    assertEquals(List.of(1.0, 0.0, -2.0), ranked.stream().map(Ranker.Scored::score).toList());
  }

  @Test
  void aScriptClassAddsItsOwnWeightToTheCommonOne() {
    List<Judged> judged = List.of(judged(0, 1, Map.of("reading.exact", 1.0, "length.same", 1.0)));
    assertEquals(3, ranker.rank(judged, ScriptClass.HAN).get(0).score());
    assertEquals(2, ranker.rank(judged, ScriptClass.KANA).get(0).score());
    assertEquals(2.5, ranker.rank(judged, ScriptClass.LATIN).get(0).score());
  }

  @Test
  void aFeatureWithoutAWeightCountsNothing() {
    List<Judged> judged = List.of(judged(0, 1, Map.of("unheard.of", 100.0)));
    assertEquals(0, ranker.rank(judged, ScriptClass.HAN).get(0).score());
  }

  @Test
  void aFeatureSaidTwiceCountsTwice() {
    Features features = new Features();
    features.add("reading.exact");
    features.add("reading.exact");
    Candidate candidate = new Candidate(Candidate.Place.LEFT, new Span(0, 1), "가");
    assertEquals(
        4, ranker.rank(List.of(new Judged(candidate, features)), ScriptClass.OTHER).get(0).score());
  }

  @Test
  void ofEqualsTheOneFurtherLeftIsTheFirst() {
    List<Ranker.Scored> ranked =
        ranker.rank(
            List.of(judged(2, 3, Map.of()), judged(0, 3, Map.of()), judged(1, 3, Map.of())),
            ScriptClass.HAN);
    assertEquals(List.of("가나다", "나다", "다"), texts(ranked));
  }

  @Test
  void ofEqualsAWordBesideTheBracketPrecedesNoTerm() {
    List<Ranker.Scored> ranked =
        ranker.rank(
            List.of(new Judged(Candidate.NO_TERM, new Features()), judged(0, 1, Map.of())),
            ScriptClass.HAN);
    assertEquals("가", ranked.get(0).candidate().text());
  }

  @Test
  void sharesSumToTheScore() {
    Ranker.Scored scored =
        ranker
            .rank(
                List.of(
                    judged(
                        0,
                        1,
                        Map.of("reading.exact", 1.0, "length.words", 3.0, "length.same", 1.0))),
                ScriptClass.LATIN)
            .get(0);
    assertEquals(Map.of("reading", 2.0, "length", -2.5), ranker.shares(scored, ScriptClass.LATIN));
    assertEquals(-0.5, scored.score());
  }

  @Test
  void theEvidenceThatLiftsFurthestAboveTheRivalDecides() {
    List<Ranker.Scored> ranked =
        ranker.rank(
            List.of(
                judged(0, 2, Map.of("reading.exact", 1.0)),
                judged(1, 2, Map.of("reading.exact", 1.0, "length.words", 4.0))),
            ScriptClass.HAN);
    assertEquals("length", ranker.decisive(ranked.get(0), ranked.get(1), ScriptClass.HAN));
    assertEquals("position", ranker.decisive(ranked.get(1), ranked.get(0), ScriptClass.HAN));
  }
}
