// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.mention.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposerTest {
  private final Proposer proposer = Bracketed.TOOLS.proposer();

  private List<Proposal> proposals(String markdown) {
    return proposer.propose(Bracketed.mentions(markdown));
  }

  private static List<String> glosses(Proposal proposal) {
    return proposal.choices().stream().map(Choice::gloss).toList();
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "지난봄 항저우(杭州)에서 열렸다, 항저우",
    "창업자 량원펑(梁文锋)이 말했다, 량원펑",
    "우리는 각주구검(刻舟求劍)의 어리석음을 안다, 각주구검",
    "다시 귀농(歸農)을 꿈꾼다, 귀농",
    "그는 ‘느린 사고’(slow thinking)를 말했다, 느린 사고",
    "소설 《붉은 수수밭》(红高粱)을 읽었다, 붉은 수수밭",
    "세운 이는 마윈 회장(马云)이다, 마윈",
    "새로운 护城河(해자)를 판다, 해자"
  })
  void clearCasesHaveTheRightGlossFirst(String text, String gloss) {
    assertEquals(gloss, glosses(proposals(text).get(0)).get(0));
  }

  @Test
  void choicesAreSortedAndEachGlossIsThereOnce() {
    Proposal proposal = proposals("그 무렵 사람들은 매우 긴 강의 푸른 물(江水)을 마셨다.").get(0);
    assertTrue(proposal.choices().size() > 1);
    assertEquals(proposal.choices().size(), new HashSet<>(glosses(proposal)).size());
    for (int i = 1; i < proposal.choices().size(); i++) {
      assertTrue(proposal.choices().get(i - 1).score() >= proposal.choices().get(i).score());
    }
  }

  @Test
  void mentionsWithoutACandidateAreLeftOut() {
    List<Mention> mentions = new ArrayList<>(Bracketed.mentions("그 바다(海)"));
    mentions.add(0, Bracketed.alone("大海"));
    List<Proposal> proposals = proposer.propose(mentions);
    assertEquals(List.of("海"), proposals.stream().map(Proposal::term).toList());
  }

  @Test
  void mentionsKeepTheirOrder() {
    List<Proposal> proposals = proposals("위·촉·오(魏·蜀·吳)와 인(仁)과\n\n의(義)");
    assertEquals(List.of("魏", "蜀", "吳", "仁", "義"), proposals.stream().map(Proposal::term).toList());
  }

  @Test
  void aProposalIsFreedFromItsPassage() {
    Proposal proposal = proposals("첫 줄\n\n눈이 왔다. 이제 봄비(春雨)가 온다. 끝.").get(0);
    assertEquals("test.md", proposal.document());
    assertEquals(3, proposal.line());
    assertEquals(13, proposal.column());
    assertEquals("春雨", proposal.inside());
    assertTrue(proposal.left().endsWith("이제 봄비"));
    assertTrue(proposal.right().startsWith("가 온다."));
    assertTrue(proposal.sentence().contains("이제 봄비(春雨)가 온다."));
    assertFalse(proposal.sentence().contains("눈이 왔다"));
  }

  @Test
  void whatElseTheBracketSaysExplains() {
    assertEquals("초저가 장터", proposals("앱 핀둬둬(拼多多, 초저가 장터)와").get(0).explanation());
    assertEquals("", proposals("앱 핀둬둬(拼多多)와").get(0).explanation());
    assertEquals("", proposals("새로운 护城河(해자)를").get(0).explanation());
  }

  @Test
  void termsOfADocumentHelpEachOtherToTheirLanguage() {
    String alone = "수많은 인재(人才)를 뽑는다.";
    String among = "중국 기업의 해자(护城河)와 유니콘(独角兽)을 말했다. " + alone;
    assertEquals("ko-Hani", languageOf("人才", proposals(alone)));
    assertEquals("zh", languageOf("人才", proposals(among)));
  }

  private static String languageOf(String term, List<Proposal> proposals) {
    return proposals.stream()
        .filter(p -> p.term().equals(term))
        .map(p -> p.choices().get(0).language())
        .findFirst()
        .orElse("");
  }

  @Test
  void everyChoiceNamesTheEvidenceThatSpeaksLoudest() {
    for (Proposal proposal : proposals("창업자 량원펑(梁文锋)이 ‘느린 사고’(slow thinking)를 말했다.")) {
      assertTrue(proposal.choices().stream().noneMatch(choice -> choice.pairing().isEmpty()));
    }
  }

  @Test
  void withoutMentionsThereIsNothingToPropose() {
    assertEquals(List.of(), proposer.propose(List.of()));
  }
}
