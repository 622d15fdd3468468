// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.mention.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainerTest {
  private final Explainer explainer = Bracketed.TOOLS.explainer();

  @ParameterizedTest
  @ValueSource(
      strings = {"기술은 해자(护城河)가 되지 못한다.", "그는 ‘느린 사고’(slow thinking)를 말했다.", "새로운 护城河(해자)를 판다."})
  void probabilitiesFallAndSumToOne(String text) {
    List<Explanation.Row> rows = explainer.explain(Bracketed.mentions(text)).get(0).rows();
    assertEquals(1, rows.stream().mapToDouble(Explanation.Row::probability).sum(), 1e-9);
    for (int i = 1; i < rows.size(); i++) {
      assertTrue(rows.get(i - 1).probability() >= rows.get(i).probability());
    }
  }

  @Test
  void exactlyOneRowIsThatThereIsNoTerm() {
    Explanation explanation = explainer.explain(Bracketed.mentions("기술은 해자(护城河)가")).get(0);
    List<Explanation.Row> none = explanation.rows().stream().filter(r -> !r.isTerm()).toList();
    assertEquals(1, none.size());
    assertEquals("", none.get(0).gloss() + none.get(0).language());
  }

  @Test
  void theOrderIsThatOfTheProposer() {
    List<Mention> mentions = Bracketed.mentions("그 무렵 매우 긴 강의 푸른 물(江水)을 마셨다.");
    List<String> explained =
        explainer.explain(mentions).get(0).rows().stream()
            .filter(Explanation.Row::isTerm)
            .map(Explanation.Row::gloss)
            .distinct()
            .toList();
    List<String> proposed =
        Bracketed.TOOLS.proposer().propose(mentions).get(0).choices().stream()
            .map(Choice::gloss)
            .toList();
    assertEquals(proposed, explained.subList(0, proposed.size()));
  }

  @Test
  void everyMentionIsExplainedInOrder() {
    List<Mention> mentions = Bracketed.mentions("그 바다(大海)와 인(仁)과 의(義)");
    assertEquals(
        List.of("大海", "仁", "義"),
        explainer.explain(mentions).stream().map(Explanation::term).toList());
  }

  @Test
  void aTermWithoutAnyCandidateIsExplainedToo() {
    List<Explanation.Row> rows = explainer.explain(List.of(Bracketed.alone("大海"))).get(0).rows();
    assertEquals(1, rows.size());
    assertEquals(1, rows.get(0).probability());
  }

  @Test
  void theEvidenceThatSpokeIsNamed() {
    Explanation explanation =
        explainer.explain(Bracketed.mentions("그는 ‘느린 사고’(slow thinking)를")).get(0);
    Explanation.Row right =
        explanation.rows().stream()
            .filter(row -> row.gloss().equals("느린 사고"))
            .findFirst()
            .orElseThrow();
    assertTrue(right.evidence().containsKey("quotation"));
    assertTrue(right.evidence().containsKey("length"));
  }
}
