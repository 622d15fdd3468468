// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConcordanceTest {

  private static Concordance around(String text) {
    Bracketed bracketed = Bracketed.text(text);
    return Concordance.of(bracketed.mention().passage(), bracketed.mention().bracket());
  }

  @Test
  void aShortPassageIsShownWhole() {
    assertEquals(
        new Concordance("그는 해자", "护城河", "를 팠다.", "그는 해자(护城河)를 팠다."), around("그는 해자(护城河)를 팠다."));
  }

  @Test
  void aSentenceEndsAtItsMarks() {
    assertEquals("그는 해자(护城河)를 팠다.", around("눈이 왔다! 그는 해자(护城河)를 팠다. 끝났다.").sentence());
    assertEquals("‘해자’(护城河)는 깊다.", around("“눈이 왔다.” ‘해자’(护城河)는 깊다. 끝났다.").sentence());
  }

  @Test
  void aBreakOfTheWriterEndsASentence() {
    assertEquals("해자(护城河)를", around("그는  \n해자(护城河)를  \n팠다").sentence().strip());
  }

  @Test
  void numbersWithPointsDoNotEndASentence() {
    assertEquals("값은 1.5배 오른 해자(护城河)다.", around("값은 1.5배 오른 해자(护城河)다. 끝.").sentence());
  }

  @Test
  void longContextsAreCutBetweenCharacters() {
    Concordance around = around("𠮷".repeat(500) + " 해자(护城河)" + "𠮷".repeat(500));
    assertTrue(around.left().length() < 200 && around.right().length() < 200);
    assertTrue(around.sentence().length() < 600);
    for (String part : new String[] {around.left(), around.right(), around.sentence()}) {
      assertFalse(Character.isLowSurrogate(part.charAt(0)));
      assertFalse(Character.isHighSurrogate(part.charAt(part.length() - 1)));
    }
  }
}
