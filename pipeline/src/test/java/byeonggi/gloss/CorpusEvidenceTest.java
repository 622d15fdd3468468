// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorpusEvidenceTest {
  private final Proposal unsure = Proposals.of("公众号", "계정", "공식 계정");

  private static Said says(Proposal proposal, String gloss, TermCounts counts) {
    Choice choice =
        proposal.choices().stream().filter(c -> c.gloss().equals(gloss)).findFirst().orElseThrow();
    return Said.of(CorpusEvidence.features(proposal, choice, counts));
  }

  @Test
  void aGlossSettledElsewhereIsSpokenFor() {
    TermCounts counts =
        Proposals.counted(
            unsure, Proposals.of("公众号", "공식 계정", "계정"), Proposals.of("公众号", "공식 계정", "계정"));
    assertTrue(
        says(unsure, "공식 계정", counts).of("corpus.settledShare")
            > says(unsure, "계정", counts).of("corpus.settledShare"));
    assertTrue(
        says(unsure, "공식 계정", counts).of("corpus.settled")
            > says(unsure, "계정", counts).of("corpus.settled"));
  }

  @Test
  void aSpanThatRecursUnderDifferentLeftContextsIsSpokenFor() {
    Proposal here = Proposals.of("公众号", "그 공식 계정", "공식 계정");
    TermCounts counts =
        Proposals.counted(
            here, Proposals.of("公众号", "새 공식 계정", "공식 계정"), Proposals.of("公众号", "큰 공식 계정", "공식 계정"));
    assertTrue(
        says(here, "공식 계정", counts).of("corpus.recurs")
            > says(here, "그 공식 계정", counts).of("corpus.recurs"));
  }

  @Test
  void moreWitnessesOfTheSameShareSayMore() {
    Proposal settled = Proposals.of("公众号", "공식 계정", "계정");
    TermCounts few = Proposals.counted(unsure, settled);
    TermCounts many = Proposals.counted(unsure, settled, settled, settled, settled);
    assertEquals(
        says(unsure, "공식 계정", few).of("corpus.settledShare"),
        says(unsure, "공식 계정", many).of("corpus.settledShare"));
    assertTrue(
        says(unsure, "공식 계정", many).of("corpus.settled")
            > says(unsure, "공식 계정", few).of("corpus.settled"));
  }

  @Test
  void theMentionIsNoWitnessForItself() {
    assertTrue(says(unsure, "계정", Proposals.counted(unsure)).isNothing());
  }

  @Test
  void anArchiveWithoutTheTermSaysNothing() {
    assertTrue(says(unsure, "계정", new TermCounts()).isNothing());
    assertTrue(says(unsure, "계정", Proposals.counted(Proposals.of("微信", "위챗"))).isNothing());
  }

  @Test
  void whatItSaysIsWeighedByTheScriptOfTheTerm() {
    TermCounts counts = Proposals.counted(unsure, Proposals.of("公众号", "공식 계정", "계정"));
    CorpusEvidence evidence =
        new CorpusEvidence(
            new Weights(Map.of("corpus.settledShare", new double[] {1, 2, 0, 0, 0})));
    assertEquals(
        3 * says(unsure, "공식 계정", counts).of("corpus.settledShare"),
        evidence.weigh(unsure, unsure.choices().get(1), counts));
    assertEquals(0, evidence.weigh(unsure, unsure.choices().get(0), counts));
  }

  @Test
  void countsDoNotDependOnTheOrderOfAddingAndMerging() {
    List<Proposal> proposals =
        List.of(unsure, Proposals.of("公众号", "공식 계정", "계정"), Proposals.of("微信", "위챗"));
    TermCounts one = Proposals.counted(proposals.get(0), proposals.get(1), proposals.get(2));
    TermCounts other = Proposals.counted(proposals.get(2), proposals.get(1));
    other.addAll(Proposals.counted(proposals.get(0)));
    assertEquals(one.asMap(), other.asMap());
    assertEquals(2, one.mentions("公众号"));
    assertEquals(2, other.mentions("公众号"));
    assertEquals(0, one.mentions("字节"));
    assertEquals(new TermCounts.Counts(2, 1), one.of("公众号").get("공식 계정"));
  }
}
