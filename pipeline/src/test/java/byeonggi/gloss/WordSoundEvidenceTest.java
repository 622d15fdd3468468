// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.sound.EnglishHangul;
import org.junit.jupiter.api.Test;

class WordSoundEvidenceTest {
  private final Evidence evidence = new WordSoundEvidence(EnglishHangul.bundled());
  private final Bracketed law = Bracketed.text("그는 또 스케일링 법칙(Scaling Law)을 믿는다");

  @Test
  void aTranscribedWordIsHeardAtTheBeginning() {
    assertTrue(
        law.says(evidence, "스케일링 법칙").of("words.first")
            > law.says(evidence, "또 스케일링 법칙").of("words.first"));
  }

  @Test
  void aTranscribedWordLeftOutIsMissed() {
    Said less = law.says(evidence, "법칙");
    Said right = law.says(evidence, "스케일링 법칙");
    assertTrue(less.of("words.outside") > right.of("words.outside"));
    assertTrue(less.of("words.source") < right.of("words.source"));
  }

  @Test
  void wordsThatTheTermDoesNotExplainWeighTheCandidateDown() {
    assertTrue(
        law.says(evidence, "그는 또 스케일링 법칙").of("words.gloss")
            < law.says(evidence, "스케일링 법칙").of("words.gloss"));
  }

  @Test
  void aWordLeftInItsOwnLettersIsTheSameWord() {
    Bracketed assistant = Bracketed.text("새로운 AI 비서(AI Assistant)를");
    assertTrue(
        assistant.says(evidence, "AI 비서").of("words.first")
            > assistant.says(evidence, "새로운 AI 비서").of("words.first"));
  }

  @Test
  void theOrderOfTheWordsDoesNotMatter() {
    Bracketed bracketed = Bracketed.text("저 로맨스 코미디(comedy romance)를");
    assertTrue(
        bracketed.says(evidence, "로맨스 코미디").of("words.source")
            > bracketed.says(evidence, "코미디").of("words.source"));
  }

  @Test
  void aTermOfOneWordIsNotSpokenOf() {
    assertTrue(Bracketed.text("도시 런던(London)에").says(evidence, "런던").isNothing());
  }

  @Test
  void charactersAreNotSpokenOf() {
    assertTrue(Bracketed.text("기술의 해자(护城河)가").says(evidence, "해자").isNothing());
  }
}
