// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import java.util.ArrayList;
import java.util.List;

/** Proposals made by hand. */
final class Proposals {
  private Proposals() {}

  /** Choices from best to worst, each by 1 worse than the one before; no term is far behind. */
  static Proposal of(String term, String... glosses) {
    List<Choice> choices = new ArrayList<>();
    for (String gloss : glosses) {
      choices.add(new Choice(gloss, -choices.size(), "zh", "length"));
    }
    return of(term, -20, choices);
  }

  static Proposal of(String term, double noTermScore, List<Choice> choices) {
    return new Proposal(
        "test.md", 1, 1, term, choices, noTermScore, "", "왼쪽 ", term, " 오른쪽", "왼쪽 오른쪽");
  }

  static TermCounts counted(Proposal... proposals) {
    TermCounts counts = new TermCounts();
    for (Proposal proposal : proposals) {
      counts.add(proposal);
    }
    return counts;
  }
}
