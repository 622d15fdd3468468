// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.fuzz;

import byeonggi.mention.Bracket;
import byeonggi.mention.BracketScanner;
import byeonggi.text.Span;
import java.util.List;

/** Brackets lie in the text, in order, and nest. */
public final class ScannerTarget {
  private static final String OPENING = "([（［〔【";
  private static final String CLOSING = ")]）］〕】";

  private ScannerTarget() {}

  /** Tests one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    Inputs.withinASecond(() -> test(input));
  }

  private static void test(byte[] input) {
    String text = Inputs.text(input);
    List<Bracket> brackets = new BracketScanner().scan(text);
    Span before = new Span(0, 0);
    for (Bracket bracket : brackets) {
      Span span = bracket.span();
      Inputs.demand(before.compareTo(span) <= 0, "in order");
      Inputs.demand(
          before.contains(span)
              || before.end() <= span.start()
              || before.start() == before.end()
              || noCrossing(brackets, span),
          "nested");
      Inputs.demand(OPENING.indexOf(text.charAt(span.start())) >= 0, "opens");
      Inputs.demand(CLOSING.indexOf(text.charAt(span.end() - 1)) >= 0, "closes");
      Inputs.demand(bracket.inside().equals(new Span(span.start() + 1, span.end() - 1)), "inside");
      before = span;
    }
  }

  private static boolean noCrossing(List<Bracket> brackets, Span span) {
    return brackets.stream()
        .map(Bracket::span)
        .noneMatch(
            other ->
                other.start() < span.start()
                    && span.start() < other.end()
                    && other.end() < span.end());
  }
}
