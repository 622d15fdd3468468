// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.mention.Mention;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of {@code languages.tsv}. */
class LanguageGuesserTest {

  static Stream<Arguments> cases() {
    return CaseTable.rows("languages.tsv");
  }

  @ParameterizedTest(name = "{1} with the gloss {2} is {3}")
  @MethodSource("cases")
  void theLanguageComesOutWithThePair(String text, String term, String gloss, String language) {
    assertEquals(language, guess(text, term, gloss));
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
