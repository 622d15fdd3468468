// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.document.Passage;
import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the scanner and the parser on any text. */
class MentionPropertiesTest {

  private final MentionFinder finder = new MentionFinder();

  /** Texts that look like brackets in articles, broken ones among them. */
  @Provide
  Arbitrary<String> articles() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "(",
            ")",
            "（",
            "）",
            "[",
            "]",
            "〔",
            "〕",
            "【",
            "】",
            " ",
            ", ",
            "，",
            "·",
            "・",
            "/",
            " / ",
            " + ",
            "→",
            "=",
            ": ",
            "；",
            "-",
            " - ",
            "~",
            "\"",
            "'",
            "‘",
            "’",
            "“",
            "”",
            "《",
            "》",
            "*",
            "_",
            ".",
            "?",
            "!",
            "\n",
            "\u2028",
            "\uFFFC",
            "\uE000",
            "해자",
            "위",
            "촉",
            "과 ",
            "은",
            "등",
            " 외",
            "또는 ",
            "영어: ",
            "중 ",
            "기원전 ",
            "년",
            "예: ",
            "护城河",
            "魏",
            "蜀",
            "字節",
            "ライフ",
            "morpheme",
            "AI",
            "HFT",
            "High-Frequency Trading",
            "Kim",
            "et al",
            "2019",
            "551",
            "5km",
            "%",
            "x_y",
            "getName",
            "\uD842\uDFB7",
            "\uD842",
            "\uDFB7",
            "ज्ञान",
            "עב",
            "www.",
            ".com",
            "https://",
            "<a href",
            "^",
            "#",
            "$",
            "\\",
            "{",
            "}",
            "|");
    return piece.list().ofMaxSize(60).map(list -> String.join("", list));
  }

  @Property(tries = 2000)
  void everyBracketIsInExactlyOneList(@ForAll("articles") String text) {
    Found found = finder.find(Passages.of(text));
    Set<Bracket> kept = new HashSet<>();
    found.mentions().forEach(m -> kept.add(m.bracket()));
    List<Bracket> all = new ArrayList<>(kept);
    for (Rejected rejected : found.rejected()) {
      assertFalse(kept.contains(rejected.bracket()));
      all.add(rejected.bracket());
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
    assertEquals(new BracketScanner().scan(text), all);
  }

  @Property(tries = 2000)
  void spansLieInTheTextAndInOrder(@ForAll("articles") String text) {
    for (Mention mention : finder.find(Passages.of(text)).mentions()) {
      int end = mention.bracket().inside().start();
      for (Segment segment : mention.segments()) {
        assertTrue(mention.bracket().inside().contains(segment.span()));
        assertTrue(segment.span().start() >= end);
        assertFalse(segment.span().isEmpty());
        assertEquals(segment.span().of(text).replace('\n', ' '), segment.text());
        assertEquals(segment.text().strip(), segment.text());
        end = segment.span().end();
      }
      Span term = mention.term().span();
      assertEquals(
          mention.order() == Order.GLOSS_FIRST, mention.segments().contains(mention.term()));
      assertTrue(
          mention.order() == Order.GLOSS_FIRST || term.end() <= mention.bracket().span().start());
      assertTrue(mention.part() >= 0 && mention.part() < mention.parts());
    }
  }

  @Property(tries = 500)
  void noTextMakesItThrow(@ForAll String text) {
    Found found = finder.find(Passages.of("해자(" + text + ")는"));
    assertEquals(
        new BracketScanner().scan("해자(" + text + ")는").isEmpty(),
        found.mentions().isEmpty() && found.rejected().isEmpty());
  }

  @Property(tries = 500)
  void theScannerReadsEachCharacterOnce(@ForAll("articles") String text) {
    CountedText counted = new CountedText(text);
    new BracketScanner().scan(counted);
    assertEquals(text.length(), counted.reads());
  }

  @Property(tries = 500)
  void whatIsReadOfABracketIsBounded(@ForAll("articles") String text) {
    String padded = text.repeat(20);
    Passage passage = Passages.of(padded);
    for (Bracket bracket : new BracketScanner().scan(padded)) {
      Parenthetical parenthetical = new Parenthetical(passage, bracket, List.of(), true);
      assertTrue(parenthetical.inside().length() <= Parenthetical.LONGEST);
      assertTrue(parenthetical.left().length() <= Parenthetical.LEFT);
      assertTrue(parenthetical.right().length() <= Parenthetical.RIGHT);
    }
  }
}
