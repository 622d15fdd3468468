// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.evaluation.Comparison;
import byeonggi.evaluation.Interval;
import byeonggi.evaluation.PrecisionRecall;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AblationTextTest {
  private static Comparison comparison(String name, int right, Interval difference) {
    return new Comparison(
        name,
        new PrecisionRecall(right, 50, 50),
        Map.of(
            "tech", new PrecisionRecall(right - 10, 30, 30),
            "food", new PrecisionRecall(5, 10, 10),
            "law", new PrecisionRecall(5, 10, 10)),
        right == 40 ? OptionalDouble.of(0.0664) : OptionalDouble.empty(),
        1200,
        3,
        difference);
  }

  private static final List<Comparison> ALL =
      List.of(
          comparison("all evidence", 40, new Interval(0, 0)),
          comparison("without sounds", 30, new Interval(-0.25, -0.125)),
          comparison("without marks", 39, new Interval(-0.0625, 0.01)));

  private static String normal(List<String> lines) {
    return String.join("\n", lines).replaceAll(" +", " ");
  }

  @Test
  void setsStandBesideTheWholeAndSmallDomainsAreJoined() {
    AblationText text = new AblationText(TextTable::lines);
    text.add("dev", ALL);
    text.add("seed", ALL);
    assertEquals(
        """
        exact-pair F1 by set dev seed all Brier score lost won difference, 95 of 100 chance?
        all evidence 80.00 80.00 80.00 0.066
        without sounds 60.00 60.00 60.00 1,200 3 -25.00 to -12.50 no
        without marks 78.00 78.00 78.00 1,200 3 -6.25 to +1.00 may be

        exact-pair F1 by domain tech smaller ones
        terms 30 20
        all evidence 100.00 50.00
        without sounds 66.67 50.00
        without marks 96.67 50.00""",
        normal(text.lines(ALL)));
  }

  @Test
  void singleSetStandsForTheWhole() {
    AblationText text = new AblationText(TextTable::lines);
    text.add("dev", ALL);
    assertEquals(
        "exact-pair F1 by set all Brier score lost won difference, 95 of 100 chance?",
        normal(text.lines(ALL).subList(0, 1)));
  }
}
