// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.document.Passage;
import byeonggi.document.PassageKind;
import byeonggi.document.Place;
import byeonggi.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftTextTest {

  private static Passage passage(String text) {
    return new Passage(
        "test.md", PassageKind.PARAGRAPH, text, List.of(), offset -> new Place(1, offset + 1));
  }

  /** What stands left of the last opening bracket. */
  private static LeftText left(String text) {
    int bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
    return LeftText.of(passage(text), bracket);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "해자(护城河)|해자",
        "상하이(上海) 증권 거래소(证券交易所)|상하이 증권 거래소",
        "인(仁)과 의（義）와 예(禮)|인과 의와 예",
        "공자(孔子[Kǒngzǐ], 551)의 제자(弟子)|공자의 제자",
        "저울(天秤〔てんびん〕) 둘[二]|저울 둘",
        "광둥(廣東)성(省)|광둥성",
        "(서)문(門)|문"
      })
  void earlierParentheticalsAreSkipped(String text, String left) {
    assertEquals(left, left(text).text());
    assertTrue(left(text).fromBlockStart());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"이정(李晶, 본명 이회(李回))|李晶, 본명 이회", "나라(옛 도읍[都邑] 남쪽[南])|옛 도읍 남쪽", "나라【옛 도읍(都邑)】|옛 도읍"})
  void anEnclosingBracketEndsTheText(String text, String left) {
    assertEquals(left, left(text).text());
    assertFalse(left(text).fromBlockStart());
  }

  @Test
  void aClosingBracketThatNothingOpensIsText() {
    assertEquals("1) 첫째 마당", left("1) 첫째 마당(第一場)").text());
  }

  @Test
  void aBreakOfTheWriterEndsTheTextAndBeginsABlock() {
    LeftText left = left("첫 줄" + Passage.BREAK + "둘째 줄(第二行)");
    assertEquals("둘째 줄", left.text());
    assertTrue(left.fromBlockStart());
  }

  @Test
  void anEndOfALineInTheSourceIsText() {
    assertEquals("길고 느린\n강물", left("길고 느린\n강물(江水)").text());
  }

  @Test
  void nothingStandsLeftOfTheFirstCharacter() {
    LeftText left = left("(大海)");
    assertEquals("", left.text());
    assertTrue(left.fromBlockStart());
  }

  @Test
  void surrogatePairsStayWhole() {
    assertEquals("𠮷野 마을", left("𠮷野 마을(村)").text());
  }

  @Test
  void aLongTextIsCutOnTheLeft() {
    String text = "물이 흐른다 ".repeat(200) + "강물(江水)";
    LeftText left = left(text);
    assertTrue(left.text().endsWith("흐른다 강물"));
    assertTrue(left.text().length() < text.length() / 2);
    assertFalse(left.fromBlockStart());
  }

  @Test
  void spansOfThePassageAreFoundAgain() {
    String text = "상하이(上海) 증권 거래소(证券交易所)";
    LeftText left = left(text);
    assertEquals("상하이", left.project(spanOf(text, "상하이")).of(left.text()));
    assertEquals("증권", left.project(spanOf(text, "증권")).of(left.text()));
    assertEquals("상하이 증권", left.project(spanOf(text, "상하이(上海) 증권")).of(left.text()));
  }

  @Test
  void whatIsNotInTheTextHasAnEmptySpan() {
    String text = "상하이(上海) 증권(证券) 거래";
    LeftText left = left(text);
    assertTrue(left.project(spanOf(text, "上海")).isEmpty());
    assertTrue(left.project(spanOf(text, "거래")).isEmpty());
  }

  @Test
  void aSpanThatHoldsTheBracketIsCutAtIt() {
    String text = "먼저 해자(护城河)를";
    LeftText left = left(text);
    assertEquals("해자", left.project(spanOf(text, "해자(护城河)를")).of(left.text()));
  }

  private static Span spanOf(String text, String part) {
    int start = text.indexOf(part);
    return new Span(start, start + part.length());
  }
}
