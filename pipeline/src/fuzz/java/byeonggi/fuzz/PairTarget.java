// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.fuzz;

import byeonggi.dictionary.UserDictionary;
import byeonggi.gloss.GlossTools;
import byeonggi.gloss.Proposal;
import byeonggi.gloss.Proposer;
import byeonggi.mention.MentionFinder;

/** Any prose gets proposals: all that a run does with a document once it is read. */
public final class PairTarget {
  private static final MentionFinder FINDER = new MentionFinder();
  private static final Proposer PROPOSER = GlossTools.with(UserDictionary.EMPTY).proposer();

  private PairTarget() {}

  /** Loads the tables, which takes longer than an input may. */
  public static void fuzzerInitialize() {
    propose("기술은 해자(护城河)와 스케일링 법칙(Scaling Law), 라이프(ライフ), 각주구검(刻舟求劍)");
  }

  /** Tests one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    Inputs.withinASecond(() -> test(input));
  }

  private static void test(byte[] input) {
    propose(Inputs.text(input));
  }

  private static void propose(String text) {
    for (Proposal proposal : PROPOSER.propose(FINDER.find(Inputs.passage(text)).mentions())) {
      Inputs.demand(!proposal.choices().isEmpty(), "a proposal has choices");
      Inputs.demand(
          proposal.choices().stream().allMatch(choice -> Double.isFinite(choice.score())),
          "scores are numbers");
    }
  }
}
