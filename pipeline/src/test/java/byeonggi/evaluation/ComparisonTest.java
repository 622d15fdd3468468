// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Domains DOMAINS = new Domains(Map.of("a.md", "tech", "b.md", "food"));
  private static final Gold GOLD =
      new Gold(
          List.of(
              row(0, "a.md", 1, "护城河", "해자"),
              row(1, "a.md", 2, "梁文锋", "량원펑"),
              row(2, "b.md", 1, "抹茶", "말차"),
              row(3, "c.md", 1, "漢字", "한자")));

  private static GoldRow row(int index, String document, int line, String term, String gloss) {
    return new GoldRow(index, document, line, 4, term, term, "zh", List.of(gloss), "concept", "");
  }

  private static Prediction said(String document, int line, String term, String gloss) {
    return new Prediction(
        document,
        OptionalInt.of(line),
        OptionalInt.of(4),
        term,
        "zh",
        gloss,
        OptionalDouble.empty(),
        "",
        "");
  }

  private static final Trial REFERENCE =
      new Trial(
          "reference",
          List.of(
              said("a.md", 1, "护城河", "해자"),
              said("a.md", 2, "梁文锋", "원펑"),
              said("b.md", 1, "抹茶", "말차"),
              said("c.md", 1, "漢字", "한자")));
  private static final Trial OTHER =
      new Trial(
          "other",
          List.of(
              said("a.md", 1, "护城河", "넓은 해자"),
              said("a.md", 2, "梁文锋", "량원펑"),
              said("b.md", 1, "抹茶", "차"),
              said("c.md", 1, "漢字", "한자"),
              said("elsewhere.md", 1, "漢字", "한자")));

  @Test
  void changesAreCountedByTermOfTheGold() {
    Comparison comparison = Comparison.of(GOLD, REFERENCE, OTHER, DOMAINS);
    assertEquals("other", comparison.name());
    assertEquals(new PrecisionRecall(2, 4, 4), comparison.exactPairs());
    assertEquals(2, comparison.lost());
    assertEquals(1, comparison.won());
  }

  @Test
  void domainsAreThoseOfTheDocuments() {
    assertEquals(
        Map.of(
            "tech", new PrecisionRecall(1, 2, 2),
            "food", new PrecisionRecall(0, 1, 1),
            "-", new PrecisionRecall(1, 1, 1)),
        Comparison.of(GOLD, REFERENCE, OTHER, DOMAINS).byDomain());
  }

  @Test
  void referenceDoesNotDifferFromItself() {
    Comparison comparison = Comparison.of(GOLD, REFERENCE, REFERENCE, DOMAINS);
    assertEquals(new Interval(0, 0), comparison.difference());
    assertTrue(comparison.difference().holdsZero());
  }

  @Test
  void whatIsWorseInEveryDocumentIsNoChance() {
    Map<String, PrecisionRecall> good = Map.of("a", figures(9), "b", figures(8), "c", figures(10));
    Map<String, PrecisionRecall> bad = Map.of("a", figures(6), "b", figures(7), "c", figures(5));
    Interval difference = Bootstrap.difference(good, bad);
    assertFalse(difference.holdsZero());
    assertEquals(difference, Bootstrap.difference(good, bad));
    assertEquals(-0.5, difference.low(), 1e-9);
    assertEquals(-0.1, difference.high(), 1e-9);
  }

  @Test
  void whatIsWorseInOneDocumentAndBetterInAnotherMayBeChance() {
    assertTrue(
        Bootstrap.difference(
                Map.of("a", figures(9), "b", figures(5)), Map.of("a", figures(5), "b", figures(9)))
            .holdsZero());
  }

  private static PrecisionRecall figures(int right) {
    return new PrecisionRecall(right, 10, 10);
  }

  @Test
  void pairsOfEnoughConfidenceWithAGlossAreSettled() {
    List<Prediction> predictions = new ArrayList<>();
    double[] confidences = {0.7, 0.9, 0.69, 0.99};
    String[] glosses = {"해자", "원펑", "말차", ""};
    IntStream.range(0, 4)
        .forEach(
            i -> {
              GoldRow row = GOLD.rows().get(i);
              predictions.add(
                  new Prediction(
                      row.document(),
                      OptionalInt.of(row.line()),
                      OptionalInt.of(row.column()),
                      row.term(),
                      "zh",
                      glosses[i],
                      OptionalDouble.of(confidences[i]),
                      "",
                      ""));
            });
    Settled settled = Settled.of(new Matcher(GOLD).match(predictions), 0.7);
    assertEquals(new Share(1, 2), settled.right());
    assertEquals(new Share(2, 4), settled.part());
  }
}
