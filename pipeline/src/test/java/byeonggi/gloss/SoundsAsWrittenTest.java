// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the whole product picks where sounds and readings are written as people write them. */
class SoundsAsWrittenTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/gloss/sounds-as-written.tsv", delimiter = '\t')
  void glossIsPicked(String sentence, String term, String gloss) {
    Bracketed bracketed = Bracketed.text(sentence, term);
    List<Proposal> proposals = Bracketed.TOOLS.proposer().propose(List.of(bracketed.mention()));
    TermCounts counts = new TermCounts();
    proposals.forEach(counts::add);
    assertEquals(
        gloss,
        Bracketed.TOOLS.decider().decide(proposals.get(0), counts).map(Pair::gloss).orElse(""));
  }
}
