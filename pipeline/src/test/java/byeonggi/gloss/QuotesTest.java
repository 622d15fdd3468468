// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {
  private static final String EVERY_SORT = "‘해자’ “해자” 「해자」 『해자』 《해자》 〈해자〉 «해자» ≪해자≫ ＜해자＞ <해자>";

  /** What the quotation holds whose closing mark is the last character. */
  private static Optional<String> content(String text) {
    return Quotes.contentBefore(text, text.length() - 1).map(span -> span.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘해자’", "“해자”", "「해자」", "『해자』", "《해자》", "〈해자〉", "«해자»", "≪해자≫", "＜해자＞", "<해자>", "'해자'",
        "\"해자\"", "„해자“", "‚해자‘"
      })
  void everySortOfMarksHoldsItsContent(String quoted) {
    assertEquals(Optional.of("해자"), content("이른바 " + quoted));
  }

  @Test
  void theQuotationNearestToTheBracketIsTaken() {
    assertEquals(Optional.of("둘"), content("‘하나’와 ‘둘’"));
  }

  @Test
  void quotationsOfTheSameSortMayNest() {
    assertEquals(Optional.of("꽃《별》과 달"), content("책 《꽃《별》과 달》"));
  }

  @Test
  void marksOfAnotherSortInsideDoNotMatter() {
    assertEquals(Optional.of("그는 ‘간다’고 했다"), content("“그는 ‘간다’고 했다”"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"해자’", "“해자’", "‘’", "해자", "”"})
  void withoutAnOpeningMarkOrContentThereIsNoQuotation(String text) {
    assertEquals(Optional.empty(), content(text));
  }

  @Test
  void contentIsNamedByItsPlaceInTheText() {
    assertEquals(Optional.of(new Span(4, 6)), Quotes.contentBefore("이른 ‘해자’라", 6));
  }

  @Test
  void openingAndClosingMarksAreKnown() {
    EVERY_SORT
        .replace(" ", "")
        .lines()
        .flatMap(line -> java.util.Arrays.stream(line.split("해자")))
        .flatMapToInt(String::chars)
        .forEach(c -> assertTrue(Quotes.isQuote((char) c), () -> "no mark: " + (char) c));
    assertTrue(Quotes.isOpening('‘') && Quotes.isClosing('’'));
    assertFalse(Quotes.isOpening('’'));
    assertFalse(Quotes.isQuote('해') || Quotes.isQuote('(') || Quotes.isQuote(','));
  }

  @Test
  void angularMarksAreThoseOfATitle() {
    "「『《〈«≪＜<".chars().forEach(c -> assertTrue(Quotes.isTitle((char) c)));
    "‘“'\"(".chars().forEach(c -> assertFalse(Quotes.isTitle((char) c)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[업계의 ‘해자]’는", "‘[해자’라는 말]", "책 《[꽃과 달》의 저자]", "[그의 ‘해]자’"})
  void aSpanThatHoldsOneMarkOfTwoCutsTheQuotation(String marked) {
    assertTrue(cuts(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "업계의 ‘[해자",
        "‘[해자]’라는 말",
        "[‘해자’라는 말]",
        "[나의 ‘해자’와 ‘참호’]",
        "[80’s 음악]",
        "‘꽃의 [노래]’",
        "[책 《꽃《별》과 달》]"
      })
  void aSpanWithinOrAroundAQuotationDoesNotCutIt(String marked) {
    assertFalse(cuts(marked));
  }

  /** Whether the span between the square brackets cuts a quotation. */
  private static boolean cuts(String marked) {
    int start = marked.indexOf('[');
    int end = marked.contains("]") ? marked.indexOf(']') - 1 : marked.length() - 1;
    return Quotes.cuts(marked.replace("[", "").replace("]", ""), new Span(start, end));
  }
}
