// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.sound.EnglishHangul;
import byeonggi.sound.JapaneseHangul;
import byeonggi.sound.MandarinHangul;
import byeonggi.sound.SinoKorean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptionEvidenceTest {
  private static final String BEST = "transcription.best.similarity";

  private final Evidence evidence =
      new TranscriptionEvidence(
          SinoKorean.bundled(),
          MandarinHangul.bundled(),
          JapaneseHangul.bundled(),
          EnglishHangul.bundled());

  @ParameterizedTest(name = "{1}, not {2} or {3}")
  @CsvSource({
    "창업자 량원펑(梁文锋)이 말했다, 량원펑, 창업자 량원펑, 원펑",
    "어제 항저우(杭州)에 갔다, 항저우, 어제 항저우, 저우",
    "새 모델 첸원(千问)을 냈다, 첸원, 모델 첸원, 원",
    "지난밤 도쿄(東京)에 갔다, 도쿄, 지난밤 도쿄, 쿄",
    "작가 무라카미(村上)를 읽었다, 무라카미, 작가 무라카미, 카미",
    "가게 사쿠라(さくら)에 들렀다, 사쿠라, 가게 사쿠라, 쿠라",
    "큰 도시 런던(London)에 갔다, 런던, 도시 런던, 던",
    "낡은 컴퓨터(computer)를 켰다, 컴퓨터, 낡은 컴퓨터, 퓨터",
    "어제 항저우(Hangzhou)에 갔다, 항저우, 어제 항저우, 저우"
  })
  void theWholeNameSoundsMoreLikeTheTermThanMoreOrLess(
      String text, String right, String longer, String shorter) {
    Bracketed bracketed = Bracketed.text(text);
    double like = bracketed.says(evidence, right).of(BEST);
    assertTrue(like > bracketed.says(evidence, longer).of(BEST));
    assertTrue(like > bracketed.says(evidence, shorter).of(BEST));
  }

  @ParameterizedTest(name = "{1} is {2}")
  @CsvSource({
    "창업자 량원펑(梁文锋)이, 량원펑, transcription.zh.",
    "지난밤 도쿄(東京)에, 도쿄, transcription.ja.",
    "가게 사쿠라(さくら)에, 사쿠라, transcription.ja.",
    "낡은 컴퓨터(computer)를, 컴퓨터, transcription.latin.",
    "어제 항저우(Hangzhou)에, 항저우, transcription.pinyin."
  })
  void theLanguageThatItSoundsLikeIsNamed(String text, String gloss, String way) {
    Said said = Bracketed.text(text).says(evidence, gloss);
    assertTrue(said.of(way + "similarity") > 0);
    assertTrue(said.of(way + "similarity") >= said.of(BEST));
  }

  @ParameterizedTest(name = "{1} translates, {3} transcribes")
  @CsvSource({
    "기술의 해자(护城河)가, 해자, 도시 항저우(杭州)가, 항저우",
    "느린 생각(thinking)이, 생각, 도시 런던(London)이, 런던",
    "따뜻한 온천(おんせん)에, 온천, 따뜻한 도쿄(とうきょう)에, 도쿄"
  })
  void aTranslationSoundsLessLikeItsTermThanATranscription(
      String translated, String translation, String transcribed, String transcription) {
    assertTrue(
        Bracketed.text(translated).says(evidence, translation).of(BEST)
            < Bracketed.text(transcribed).says(evidence, transcription).of(BEST));
  }

  @Test
  void aNameIsHeardInsideALongerCandidate() {
    Bracketed bracketed = Bracketed.text("어제 항저우(杭州)에 갔다");
    Said longer = bracketed.says(evidence, "어제 항저우");
    Said right = bracketed.says(evidence, "항저우");
    assertTrue(longer.of("transcription.zh.term") >= 0.9);
    assertTrue(longer.of("transcription.zh.gloss") < right.of("transcription.zh.gloss"));
  }

  @Test
  void aGlossInTheBracketIsHeardToo() {
    Bracketed bracketed = Bracketed.text("杭州(항저우)에 갔다");
    assertTrue(bracketed.says(evidence, bracketed.inside("항저우")).of(BEST) > 0.9);
  }

  @Test
  void scriptsWithoutRulesAreNotSpokenOf() {
    assertTrue(Bracketed.text("마을 미르(мир)는").says(evidence, "미르").isNothing());
  }

  @Test
  void noTermHasNoSound() {
    Bracketed bracketed = Bracketed.text("어제 항저우(杭州)에 갔다");
    assertTrue(bracketed.says(evidence, Candidate.NO_TERM).isNothing());
  }
}
