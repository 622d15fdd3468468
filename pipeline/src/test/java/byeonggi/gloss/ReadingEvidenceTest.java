// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.sound.SinoKorean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingEvidenceTest {
  private static final String LIKE = "reading.similarity";

  private final Evidence evidence = new ReadingEvidence(SinoKorean.bundled());

  @ParameterizedTest(name = "{1}, not {2} or {3}")
  @CsvSource({
    "옛말 각주구검(刻舟求劍)의 뜻, 각주구검, 옛말 각주구검, 주구검",
    "옛말 각주구검(刻舟求剑)의 뜻, 각주구검, 말 각주구검, 구검",
    "먼 북경(北京)에, 북경, 먼 북경, 경",
    "지도자 모택동(毛澤東)은, 모택동, 지도자 모택동, 택동",
    "그 여자(女子)는, 여자, 그 여자, 자",
    "힘든 노동(勞動)을, 노동, 힘든 노동, 동",
    "오랜 역사(歷史)를, 역사, 오랜 역사, 사"
  })
  void theWholeReadingIsNearerThanMoreOrLess(
      String text, String right, String longer, String shorter) {
    Bracketed bracketed = Bracketed.text(text);
    double like = bracketed.says(evidence, right).of(LIKE);
    assertTrue(bracketed.says(evidence, right).has("reading.exact"));
    assertTrue(like > bracketed.says(evidence, longer).of(LIKE));
    assertTrue(like > bracketed.says(evidence, shorter).of(LIKE));
  }

  @ParameterizedTest(name = "{1} is no reading")
  @CsvSource({"세상의 옳고 그름(是非)을, 옳고 그름", "큰 도시 베이징(北京)에, 베이징", "성의 해자(护城河)를, 해자"})
  void aTranslationOrTranscriptionIsNoReading(String text, String gloss) {
    Said said = Bracketed.text(text).says(evidence, gloss);
    assertTrue(said.of(LIKE) < 0.9);
    assertTrue(!said.has("reading.exact"));
  }

  @Test
  void aGlossInTheBracketIsReadToo() {
    Bracketed bracketed = Bracketed.text("刻舟求劍(각주구검)의 뜻");
    assertTrue(bracketed.says(evidence, bracketed.inside("각주구검")).has("reading.exact"));
  }

  @Test
  void lettersAndKanaHaveNoReading() {
    assertTrue(Bracketed.text("도시 런던(London)에").says(evidence, "런던").isNothing());
    assertTrue(Bracketed.text("가게 사쿠라(さくら)에").says(evidence, "사쿠라").isNothing());
    assertTrue(Bracketed.text("먼 북경(北京)에").says(evidence, Candidate.NO_TERM).isNothing());
  }
}
