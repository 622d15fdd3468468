// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTextTest {
  /** Texts of what normalising has something to say about. */
  @Provide
  Arbitrary<String> odd() {
    Arbitrary<Integer> characters =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0x1100, 0x11FF),
            Arbitraries.integers().between(0x3131, 0x318E),
            Arbitraries.integers().between(0xA960, 0xA97C),
            Arbitraries.integers().between(0xAC00, 0xD7FB),
            Arbitraries.integers().between(0xF900, 0xFAFF),
            Arbitraries.integers().between(0xFE00, 0xFFFF),
            Arbitraries.integers().between(0x2E80, 0x2FDF),
            Arbitraries.integers().between(0x2000, 0x206F),
            Arbitraries.integers().between(0x300, 0x36F),
            Arbitraries.integers().between(0x900, 0x97F),
            Arbitraries.integers().between(0x3099, 0x30FF),
            Arbitraries.integers().between(0x41, 0x5A),
            Arbitraries.integers().between(0, Character.MAX_CODE_POINT));
    return characters
        .list()
        .ofMaxSize(12)
        .map(list -> list.stream().map(Character::toString).reduce("", String::concat));
  }

  @Property(tries = 20_000)
  void normalisingAgainChangesNothing(@ForAll("odd") String text) {
    String normal = NormalText.string(text);
    assertEquals(normal, NormalText.of(normal).text());
  }

  @Property(tries = 5_000)
  void whatTheQuickCheckPassesIsNormal(@ForAll("odd") String text) {
    if (NormalText.isNormal(text)) {
      assertEquals(text, NormalText.of(text).text());
    }
  }

  @Property(tries = 5_000)
  void placesRiseAndAreWithinTheText(@ForAll("odd") String text) {
    NormalText normal = NormalText.of(text);
    int before = 0;
    for (int i = 0; i <= normal.text().length(); i++) {
      int origin = normal.originOf(i);
      assertTrue(origin >= before && origin <= text.length());
      assertTrue(normal.firstFrom(origin) <= i);
      before = origin;
    }
    assertEquals(text.length(), normal.originOf(normal.text().length()));
  }

  @Property(tries = 5_000)
  void theNormalFormIsComposedAndShowsAllOfIt(@ForAll("odd") String text) {
    String normal = NormalText.string(text);
    assertTrue(Normalizer.isNormalized(normal, Normalizer.Form.NFC));
    assertFalse(
        normal.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n'));
    assertFalse(normal.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    assertFalse(normal.codePoints().anyMatch(c -> c >= 0x202A && c <= 0x202E));
    assertFalse(normal.codePoints().anyMatch(c -> c >= 0x2060 && c <= 0x206F));
  }

  @Property(tries = 2_000)
  void decomposedAndComposedTextsHaveOneForm(@ForAll("odd") String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertEquals(NormalText.string(composed), NormalText.string(decomposed));
  }

  @ParameterizedTest
  @CsvSource({
    "ㅋㅋㅋ", "ㄱㄴㄷ", "ㅠㅠ", "ㅗㅜㅑ", "･", "｡", "①", "㈜", "㎏", "Ⅳ", "m²", "，", "《三体》：", "가·나", "가ㆍ나", "€",
    "“인용”…", "\uE0BC", "\uFFFC", "１", "😀"
  })
  void signsThatMeanMoreThanTheirShapeStay(String text) {
    assertEquals(text.equals("１") ? "1" : text, NormalText.string(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'\u200C', 'می\u200Cخواهم'", // Persian is spelt with it
    "'\u200D', 'क्\u200Dष'"
  })
  void joinersStayWhereTheyAreSpelling(String joiner, String word) {
    assertEquals(word, NormalText.string(word));
    assertEquals("해자", NormalText.string("해" + joiner + "자"));
  }

  @Test
  void oldKoreanStaysInItsJamo() {
    String old = "\u1112\u119E\u11AB글";
    assertEquals(old, NormalText.string(old));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0301\u0323", "\u1100", "ㅎㅏ", "\u11A8", "＆", "\u200B", "क्\u200D", "\u3164"})
  void muchOfIsAsQuickAsAny(String piece) {
    String text = "가" + piece.repeat(50_000);
    assertTimeout(Duration.ofSeconds(20), () -> NormalText.of(text));
  }
}
