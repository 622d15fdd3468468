// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.mention.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of {@code languages.tsv} and {@code language-contrasts.tsv}. */
class LanguageGuesserTest {

  static Stream<Arguments> cases() {
    return CaseTable.rows("languages.tsv");
  }

  @ParameterizedTest(name = "{1} with the gloss {2} is {3}")
  @MethodSource("cases")
  void theLanguageComesOutWithThePair(String text, String term, String gloss, String language) {
    assertEquals(language, guess(text, term, gloss));
  }

  static Stream<Arguments> contrasts() {
    return CaseTable.rows("language-contrasts.tsv");
  }

  @ParameterizedTest(name = "{1} in {0} is {2}")
  @MethodSource("contrasts")
  void theTextAroundTellsTheLanguage(String text, String term, String language) {
    List<String> found =
        Bracketed.TOOLS.proposer().propose(Bracketed.mentions(text)).stream()
            .filter(proposal -> proposal.term().equals(term))
            .map(proposal -> proposal.choices().get(0))
            .map(choice -> choice.language() + " with the gloss " + choice.gloss())
            .toList();
    assertTrue(
        !found.isEmpty() && found.get(0).startsWith(language + " with"),
        () -> "expected " + language + ", was " + found);
  }

  @Test
  void theOrderOfCallsDoesNotMatter() {
    String text = "유니콘(独角兽)이 늘고 대형 모델(大模型)과 인재(人才)를 찾는다. 독일의 세계관(Weltanschauung)도.";
    List<Mention> mentions = Bracketed.mentions(text);
    List<JudgedMention> judged =
        mentions.stream().map(mention -> Bracketed.TOOLS.judge().judge(mention)).toList();
    List<String> together = languages(Bracketed.TOOLS.proposer().propose(mentions));
    List<String> apart =
        languages(
            Bracketed.TOOLS.proposer().proposeJudged(judged).stream()
                .flatMap(Optional::stream)
                .toList());
    assertEquals(together, apart);
    assertEquals(together, languages(Bracketed.TOOLS.proposer().propose(mentions)));
  }

  private static List<String> languages(List<Proposal> proposals) {
    return proposals.stream()
        .flatMap(proposal -> proposal.choices().stream())
        .map(choice -> choice.gloss() + " " + choice.language())
        .toList();
  }

  @Test
  void theSameTermMayBeOfTwoLanguages() {
    assertEquals("zh", guess("베이징(北京)에 갔다.", "北京", "베이징"));
    assertEquals("ko-Hani", guess("북경(北京)에 갔다.", "北京", "북경"));
  }

  private static String guess(String text, String term, String gloss) {
    List<Mention> mentions = Bracketed.mentions(text);
    return Bracketed.TOOLS.explainer().explain(mentions).stream()
        .filter(explanation -> explanation.term().equals(term))
        .flatMap(explanation -> explanation.rows().stream())
        .filter(row -> row.isTerm() && row.gloss().equals(gloss))
        .map(Explanation.Row::language)
        .findFirst()
        .orElse("no such candidate");
  }
}
