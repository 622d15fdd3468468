// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The tools are shared by the threads of a run. */
class ConcurrencyTest {
  private static final List<String> TEXTS =
      CaseTable.rows("candidates.tsv").map(row -> (String) row.get()[0]).toList();

  @Test
  void threadsProposeAndExplainWhatOneThreadDoes() throws Exception {
    List<List<Mention>> documents = TEXTS.stream().map(Bracketed::mentions).toList();
    GlossTools tools = Bracketed.TOOLS;
    List<List<Proposal>> proposed = documents.stream().map(tools.proposer()::propose).toList();
    List<List<Explanation>> explained = documents.stream().map(tools.explainer()::explain).toList();
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Future<List<Proposal>>> proposals = new ArrayList<>();
      List<Future<List<Explanation>>> explanations = new ArrayList<>();
      for (List<Mention> document : documents) {
        proposals.add(threads.submit(() -> tools.proposer().propose(document)));
        explanations.add(threads.submit(() -> tools.explainer().explain(document)));
      }
      for (int i = 0; i < documents.size(); i++) {
        assertEquals(proposed.get(i), proposals.get(i).get());
        assertEquals(explained.get(i), explanations.get(i).get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void toolsMadeAnewProposeTheSame() {
    GlossTools others = GlossTools.with(byeonggi.dictionary.UserDictionary.EMPTY);
    for (String text : TEXTS) {
      List<Mention> mentions = Bracketed.mentions(text);
      assertEquals(
          Bracketed.TOOLS.proposer().propose(mentions), others.proposer().propose(mentions));
    }
  }
}
