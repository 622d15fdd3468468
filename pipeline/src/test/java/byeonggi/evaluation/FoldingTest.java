// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void runsOfWhiteSpaceBecomeOneBlankAndEndsAreTrimmed() {
    assertEquals("Scaling Law", Folding.fold("\u3000Scaling \u00a0\t\u2028Law\n"));
  }

  @Test
  void lineBreakWrittenAsBackslashAndNIsWhiteSpace() {
    assertEquals("是非 對錯", Folding.fold("是非\\n對錯"));
  }

  @Test
  void decomposedHangulIsComposed() {
    assertEquals("해자", Folding.fold("\u1112\u1162\u110c\u1161"));
  }

  @Test
  void caseAndWidthAndZeroWidthCharactersAreLeftAlone() {
    assertEquals("ＡＩ\u200bAi", Folding.fold("ＡＩ\u200bAi"));
  }
}
