// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.HanjaMeanings;
import byeonggi.sound.SinoKorean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningEvidenceTest {
  private final Evidence evidence =
      new MeaningEvidence(HanjaMeanings.bundled(), SinoKorean.bundled());

  @ParameterizedTest(name = "{1}, not {2} or {3}")
  @CsvSource({
    "세상일의 옳고 그름(是非)을 가린다, 옳고 그름, 세상일의 옳고 그름, 그름",
    "저기 큰 바다(大海)가 보인다, 큰 바다, 저기 큰 바다, 바다",
    "어느 푸른 하늘(靑天) 아래, 푸른 하늘, 어느 푸른 하늘, 하늘",
    "여기 흰 구름(白雲)이 떴다, 흰 구름, 여기 흰 구름, 구름"
  })
  void theMeaningsCoverTheRightCandidateAndNoMore(
      String text, String right, String longer, String shorter) {
    Bracketed bracketed = Bracketed.text(text);
    Said said = bracketed.says(evidence, right);
    assertTrue(said.of("meaning.source") > bracketed.says(evidence, shorter).of("meaning.source"));
    assertTrue(said.of("meaning.gloss") > bracketed.says(evidence, longer).of("meaning.gloss"));
    assertTrue(said.of("meaning.both") > bracketed.says(evidence, shorter).of("meaning.both"));
    assertTrue(said.of("meaning.both") > bracketed.says(evidence, longer).of("meaning.both"));
  }

  @Test
  void aWordLeftOutThatACharacterMeansIsMissed() {
    Bracketed bracketed = Bracketed.text("저기 큰 바다(大海)가 보인다");
    assertTrue(
        bracketed.says(evidence, "바다").of("meaning.outside")
            > bracketed.says(evidence, "큰 바다").of("meaning.outside"));
  }

  @Test
  void aVerbIsKnownUnderAnotherEnding() {
    Bracketed bracketed = Bracketed.text("이렇게 두껍게 쌓인(厚積) 눈");
    assertTrue(
        bracketed.says(evidence, "두껍게 쌓인").of("meaning.first")
            > bracketed.says(evidence, "이렇게 두껍게 쌓인").of("meaning.first"));
  }

  @Test
  void readingsOfCharactersInsideAWordCountToo() {
    Bracketed bracketed = Bracketed.text("중국의 7개 대형 모델(大模型) 스타트업");
    assertTrue(
        bracketed.says(evidence, "대형 모델").of("meaning.first")
            > bracketed.says(evidence, "7개 대형 모델").of("meaning.first"));
  }

  @Test
  void aSimplifiedCharacterMeansWhatTheTraditionalOneDoes() {
    Bracketed simplified = Bracketed.text("여기 흰 구름(白云)이 떴다");
    Bracketed traditional = Bracketed.text("여기 흰 구름(白雲)이 떴다");
    assertTrue(simplified.says(evidence, "구름").of("meaning.first") > 0);
    assertTrue(
        simplified.says(evidence, "구름").of("meaning.first")
            >= traditional.says(evidence, "구름").of("meaning.first"));
  }

  @Test
  void lettersHaveNoMeaningHere() {
    assertTrue(Bracketed.text("큰 바다(great sea)가").says(evidence, "큰 바다").isNothing());
    assertTrue(Bracketed.text("큰 바다(うみ)가").says(evidence, "큰 바다").isNothing());
  }

  @Test
  void noTermIsNotSpokenOf() {
    assertTrue(Bracketed.text("큰 바다(大海)가").says(evidence, Candidate.NO_TERM).isNothing());
  }
}
