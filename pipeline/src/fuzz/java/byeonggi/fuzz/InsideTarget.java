// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.fuzz;

import byeonggi.document.Passage;
import byeonggi.mention.Bracket;
import byeonggi.mention.BracketScanner;
import byeonggi.mention.Found;
import byeonggi.mention.Mention;
import byeonggi.mention.MentionFinder;
import byeonggi.mention.Rejected;
import byeonggi.mention.Segment;
import java.util.HashSet;
import java.util.Set;

/** Each bracket is a term or rejected, never both, and its parts stand where they say. */
public final class InsideTarget {
  private static final MentionFinder FINDER = new MentionFinder();

  private InsideTarget() {}

  /** Tests one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    Inputs.withinASecond(() -> test(input));
  }

  private static void test(byte[] input) {
    String text = Inputs.text(input);
    check(Inputs.passage(text));
    check(Inputs.passage("기술은 해자(" + text + ")가 되지 못한다."));
  }

  static void check(Passage passage) {
    Found found = FINDER.find(passage);
    Set<Bracket> kept = new HashSet<>();
    for (Mention mention : found.mentions()) {
      kept.add(mention.bracket());
      Inputs.demand(!mention.term().text().isBlank(), "a term has text");
      for (Segment segment : mention.segments()) {
        Inputs.demand(
            segment.span().of(passage.text()).replace('\n', ' ').equals(segment.text()),
            "a segment stands where it says");
      }
    }
    for (Rejected rejected : found.rejected()) {
      Inputs.demand(kept.add(rejected.bracket()), "rejected once");
    }
    Inputs.demand(
        kept.equals(new HashSet<>(new BracketScanner().scan(passage.text()))), "all brackets");
  }
}
