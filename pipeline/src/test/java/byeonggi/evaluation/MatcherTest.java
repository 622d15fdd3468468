// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.evaluation.Match.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MatcherTest {
  private final List<GoldRow> rows = new ArrayList<>();

  private GoldRow gold(int line, int column, String term, String gloss, String note) {
    List<String> glosses =
        Arrays.stream(gloss.split("/")).filter(alternative -> !alternative.isEmpty()).toList();
    GoldRow row =
        new GoldRow(
            rows.size(), "a.md", line, column, "in " + term, term, "zh", glosses, "concept", note);
    rows.add(row);
    return row;
  }

  private static Prediction said(int line, int column, String term, String gloss) {
    return new Prediction(
        "a.md",
        OptionalInt.of(line),
        column == 0 ? OptionalInt.empty() : OptionalInt.of(column),
        term,
        "zh",
        gloss,
        OptionalDouble.empty(),
        "quotation",
        "");
  }

  private Matching match(Prediction... predictions) {
    return new Matcher(new Gold(rows)).match(List.of(predictions));
  }

  private static List<Outcome> outcomes(Matching matching) {
    return matching.matches().stream().map(Match::outcome).toList();
  }

  @Test
  void termOnTheNextLineIsFoundAndTwoLinesOffIsNot() {
    gold(5, 3, "护城河", "해자", "");
    assertEquals(List.of(Outcome.FOUND), outcomes(match(said(6, 3, "护城河", "해자"))));
    assertEquals(List.of(Outcome.FOUND), outcomes(match(said(4, 3, "护城河", "해자"))));
    assertEquals(List.of(Outcome.EXTRA), outcomes(match(said(7, 3, "护城河", "해자"))));
  }

  @Test
  void columnIsToleratedButTheNearestIsTaken() {
    GoldRow first = gold(1, 10, "人", "사람", "");
    GoldRow second = gold(1, 40, "人", "인간", "");
    Matching matching = match(said(1, 38, "人", "인간"), said(1, 900, "人", "사람"));
    assertEquals(second, matching.matches().get(0).gold().orElseThrow());
    assertEquals(first, matching.matches().get(1).gold().orElseThrow());
  }

  @Test
  void columnOneOffIsAsGoodAsNoneAndTheRightGlossDecides() {
    gold(1, 10, "人", "사람", "");
    GoldRow second = gold(1, 11, "人", "인간", "");
    Matching matching = match(said(1, 10, "人", "인간"));
    assertEquals(second, matching.matches().get(0).gold().orElseThrow());
  }

  @Test
  void sameLineGoesBeforeTheSameColumnOfTheNextLine() {
    gold(1, 10, "人", "사람", "");
    GoldRow sameLine = gold(2, 90, "人", "인간", "");
    assertEquals(sameLine, match(said(2, 10, "人", "사람")).matches().get(0).gold().orElseThrow());
  }

  @Test
  void eachRowIsFoundOnce() {
    gold(1, 10, "人", "사람", "");
    Matching matching = match(said(1, 10, "人", "사람"), said(1, 12, "人", "사람"));
    assertEquals(List.of(Outcome.FOUND, Outcome.EXTRA), outcomes(matching));
    assertTrue(matching.missed().isEmpty());
  }

  @Test
  void repeatedRowsCountOnceUnlessTheyHaveNoColumn() {
    gold(1, 10, "人", "사람", "");
    gold(1, 20, "人", "사람", "");
    Matching withColumn = match(said(1, 10, "人", "사람"), said(1, 10, "人", "사람"));
    assertEquals(1, withColumn.duplicates());
    assertEquals(1, withColumn.matches().size());
    Matching without = match(said(1, 0, "人", "사람"), said(1, 0, "人", "사람"));
    assertEquals(0, without.duplicates());
    assertEquals(List.of(Outcome.FOUND, Outcome.FOUND), outcomes(without));
  }

  @Test
  void optionalTermCountsNeitherWhenFoundNorWhenMissed() {
    gold(1, 10, "人", "사람", "optional, front matter");
    Matching found = match(said(1, 10, "人", "사람"));
    assertEquals(List.of(Outcome.IGNORED), outcomes(found));
    assertEquals(0, Scores.of(found).predictions());
    assertTrue(match().missed().isEmpty());
  }

  @Test
  void anotherTermFromAnOptionalBracketIsIgnored() {
    gold(1, 10, "人", "사람", "optional");
    assertEquals(List.of(Outcome.IGNORED), outcomes(match(said(1, 11, "人們", "사람"))));
  }

  @Test
  void anotherTermIsExtraWhereTheBracketHoldsATermThatCounts() {
    gold(1, 10, "人", "사람", "optional");
    GoldRow counting = gold(1, 10, "人間", "인간", "");
    Matching matching = match(said(1, 10, "人們", "사람"));
    assertEquals(List.of(Outcome.EXTRA), outcomes(matching));
    assertEquals(List.of(counting), matching.missed());
  }

  @Test
  void extraTermIsTracedToTheBracketThatHoldsIt() {
    GoldRow url = gold(3, 10, "", "", "url");
    assertEquals(url, match(said(3, 10, "https", "")).matches().get(0).gold().orElseThrow());
    GoldRow remark = new GoldRow(1, "a.md", 8, 50, "모바일 iOS", "", "", List.of(), "", "remark");
    rows.add(remark);
    assertEquals(remark, match(said(7, 2, "iOS", "")).matches().get(0).gold().orElseThrow());
    assertFalse(match(said(20, 2, "iOS", "")).matches().get(0).gold().isPresent());
  }

  @Test
  void glossIsExactWhenItIsOneOfTheRightOnes() {
    gold(1, 10, "广东", "광둥성/광둥", "");
    assertTrue(match(said(1, 10, "广东", "광둥")).matches().get(0).isExact());
    assertFalse(match(said(1, 10, "广东", "성")).matches().get(0).isExact());
    assertFalse(match(said(1, 10, "广东", "")).matches().get(0).isExact());
  }

  @Test
  void termWithoutGlossIsExactWhenNoneIsGiven() {
    gold(1, 10, "广东", "", "no-gloss");
    assertTrue(match(said(1, 10, "广东", "")).matches().get(0).isExact());
    assertFalse(match(said(1, 10, "广东", "광둥")).matches().get(0).isExact());
  }

  @Test
  void figuresOfASmallCaseAreWhatOneCountsByHand() {
    gold(1, 10, "甲", "갑", "");
    gold(1, 20, "乙", "긴 을", "");
    gold(1, 30, "丙", "병", "");
    gold(1, 40, "丁", "정", "");
    Scores scores =
        Scores.of(match(said(1, 10, "甲", "갑"), said(1, 20, "乙", "을"), said(1, 50, "戊", "무")));
    assertEquals(new PrecisionRecall(2, 3, 4), scores.detection());
    assertEquals(new PrecisionRecall(1, 3, 4), scores.exactPairs());
    assertEquals(2 / 3.0, scores.detection().precision());
    assertEquals(0.5, scores.detection().recall());
    assertEquals(4 / 7.0, scores.detection().f1(), 1e-12);
    assertEquals(new Share(1, 2), scores.startRight());
    assertEquals(new Share(2, 2), scores.endRight());
    assertEquals(new Share(2, 2), scores.languageRight());
  }

  @Test
  void nothingAgainstNothingIsNoughtAndNotUndefined() {
    Scores scores = Scores.of(match());
    assertEquals(0, scores.detection().f1());
    assertTrue(scores.exactOfFound().value().isEmpty());
  }
}
