// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.document.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "가(나)다 | (나)",
        "가（나）다 | （나）",
        "가(나）다 | (나）",
        "가（나)다 | （나)",
        "가[나]다 | [나]",
        "가〔나〕다 | 〔나〕",
        "가【나】다 | 【나】",
        "가(나[다]라)마 | (나[다]라);[다]",
        "(가)(나) | (가);(나)",
        "((가)) | ((가));(가)",
        "가(나 | ''",
        "가)나 | ''",
        "가(나[다)라 | (나[다)",
        "가(나(다) | (다)",
        "(가]나) | (가]나)"
      })
  void findsSpans(String text, String expected) {
    assertEquals(expected, String.join(";", spans(text)));
  }

  @Test
  void aBracketMayCrossTheEndOfALineOfTheSource() {
    assertEquals(List.of("(가\n나)"), spans("(가\n나)"));
  }

  @Test
  void aBracketDoesNotCrossABreakThatTheWriterAskedFor() {
    assertEquals(List.of("(다)"), spans("(가" + Passage.BREAK + "나)(다)"));
  }

  @Test
  void ofDeepNestingTheInnermostAreFound() {
    List<String> spans = spans("(".repeat(1000) + "가" + ")".repeat(1000));
    assertEquals(BracketScanner.MAX_DEPTH, spans.size());
    assertTrue(spans.contains("(가)"));
  }

  @Test
  void eachCharacterIsReadOnceWhateverTheText() {
    for (String text :
        List.of(
            "(".repeat(100_000),
            "()".repeat(50_000),
            ")".repeat(100_000),
            "([〔【".repeat(25_000) + ")]〕】".repeat(25_000))) {
      CountedText counted = new CountedText(text);
      List<Bracket> found = new BracketScanner().scan(counted);
      assertEquals(text.length(), counted.reads());
      assertTrue(found.size() <= text.length() / 2);
    }
  }

  private static List<String> spans(String text) {
    return new BracketScanner().scan(text).stream().map(b -> b.span().of(text)).toList();
  }
}
