// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.evaluation.GoldRow;
import byeonggi.evaluation.Match;
import byeonggi.evaluation.Match.Outcome;
import byeonggi.evaluation.Matching;
import byeonggi.evaluation.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Every mistake of a run, one a line, cells parted by tabs: first glosses, then misses, extras. */
final class ErrorList {
  private final Matching matching;
  private final Predicate<GoldRow> isOffered;

  /**
   * Makes a list.
   *
   * @param isOffered whether the ranker could choose a right gloss for a row of the gold
   */
  ErrorList(Matching matching, Predicate<GoldRow> isOffered) {
    this.matching = matching;
    this.isOffered = isOffered;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(String.join("\t", "mistake", "place", "term", "said", "right", "confidence"));
    for (Match match : matching.with(Outcome.FOUND)) {
      if (!match.isExact()) {
        GoldRow gold = match.gold().orElseThrow();
        lines.add(
            line(
                isOffered.test(gold) ? "gloss" : "gloss, right one not offered",
                place(gold),
                gold.term(),
                match.prediction().gloss(),
                right(gold),
                confidence(match.prediction())));
      }
    }
    for (GoldRow gold : matching.missed()) {
      lines.add(
          line(
              isOffered.test(gold) ? "missed" : "missed, right one not offered",
              place(gold),
              gold.term(),
              "",
              right(gold),
              ""));
    }
    for (Match match : matching.with(Outcome.EXTRA)) {
      lines.add(
          line(
              "extra",
              place(match.prediction()),
              match.prediction().term(),
              match.prediction().gloss(),
              match.gold().map(ErrorList::reason).orElse(""),
              confidence(match.prediction())));
    }
    return lines;
  }

  private static String line(String... cells) {
    return String.join("\t", cells);
  }

  private static String confidence(Prediction prediction) {
    return prediction.confidence().isPresent()
        ? Figures.decimal(prediction.confidence().getAsDouble())
        : "";
  }

  private static String right(GoldRow gold) {
    return String.join(" || ", gold.glosses());
  }

  private static String reason(GoldRow gold) {
    return gold.isTerm() ? "the term there is " + gold.term() : gold.note();
  }

  private static String place(GoldRow gold) {
    return gold.document() + ":" + gold.line() + ":" + gold.column();
  }

  private static String place(Prediction prediction) {
    return prediction.document()
        + ":"
        + number(prediction.line())
        + ":"
        + number(prediction.column());
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "?";
  }
}
