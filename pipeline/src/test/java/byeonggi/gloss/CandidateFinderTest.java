// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of {@code candidates.tsv}. */
class CandidateFinderTest {

  static Stream<Arguments> cases() {
    return CaseTable.rows("candidates.tsv");
  }

  @ParameterizedTest(name = "{2} in {0}")
  @MethodSource("cases")
  void theRightGlossIsAmongTheCandidates(String text, String term, String gloss) {
    List<String> candidates = glosses(Bracketed.text(text, term));
    assertTrue(candidates.contains(gloss), gloss + " is not among " + candidates);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void noCandidateIsProposedTwice(String text, String term) {
    List<Candidate> candidates = Bracketed.text(text, term).candidates();
    assertEquals(candidates.size(), new HashSet<>(candidates).size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void candidatesAreTheWordsOfTheirSpans(String text, String term) {
    Bracketed bracketed = Bracketed.text(text, term);
    for (Candidate candidate : bracketed.candidates()) {
      String where =
          candidate.place() == Candidate.Place.LEFT
              ? bracketed.context().left().text()
              : bracketed.mention().passage().text();
      assertEquals(candidate.span().of(where).replaceAll("\\s+", " "), candidate.text());
    }
  }

  @Test
  void aBracketAfterTheTermIsTheOnlyPlaceOfItsGloss() {
    List<Candidate> candidates = Bracketed.text("오래된 护城河(해자)는").candidates();
    assertTrue(candidates.stream().allMatch(c -> c.place() == Candidate.Place.INSIDE));
    assertEquals(List.of("해자"), candidates.stream().map(Candidate::text).toList());
  }

  @Test
  void noCandidateBeginsWithAMark() {
    List<Candidate> candidates = Bracketed.text("업계의 ‘해자(护城河)’는").candidates();
    assertTrue(
        candidates.stream()
            .map(Candidate::text)
            .allMatch(text -> Character.isLetterOrDigit(text.codePointAt(0))),
        candidates.toString());
  }

  @Test
  void koreanBesideTheTermInTheBracketIsACandidateToo() {
    Bracketed bracketed = Bracketed.text("앱 핀둬둬(拼多多, 초저가 장터)와");
    assertTrue(bracketed.candidates().contains(bracketed.left("핀둬둬")));
    assertTrue(bracketed.candidates().contains(bracketed.inside("초저가 장터")));
  }

  @Test
  void anEnclosingBracketEndsTheSearch() {
    Bracketed bracketed = Bracketed.text("오래된 나라(옛 고을 낙양(洛陽) 남쪽)의");
    List<String> candidates = glosses(bracketed);
    assertTrue(candidates.contains("옛 고을 낙양"));
    assertTrue(candidates.stream().noneMatch(c -> c.contains("나라")));
  }

  @Test
  void theSentenceBeforeEndsTheSearchUnlessAQuotationHoldsIt() {
    assertTrue(
        glosses(Bracketed.text("눈이 왔다. 봄비(春雨)가 온다.")).stream().noneMatch(c -> c.contains("왔다")));
    assertTrue(glosses(Bracketed.text("그 노래 ‘눈이 왔다. 봄비’(雪後春雨)는")).contains("눈이 왔다. 봄비"));
  }

  @Test
  void nothingLeftOfTheBracketMakesNoCandidate() {
    assertTrue(Bracketed.of(Bracketed.alone("大海")).candidates().isEmpty());
  }

  private static List<String> glosses(Bracketed bracketed) {
    return bracketed.candidates().stream().map(Candidate::text).toList();
  }
}
