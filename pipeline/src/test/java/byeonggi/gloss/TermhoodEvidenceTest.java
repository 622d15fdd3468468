// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermhoodEvidenceTest {
  private final Evidence evidence = new TermhoodEvidence();

  private Said saysOfNoTerm(String text) {
    return Bracketed.of(Bracketed.mentions(text).get(0)).says(evidence, Candidate.NO_TERM);
  }

  @ParameterizedTest(name = "{2}: {0}, not {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "느린 생각(thinking)을|큰 도시 런던(London)에|termhood.lowerCase",
        "큰 도시 런던(London)에|느린 생각(thinking)을|termhood.upperCase",
        "인공지능(AI)이|느린 생각(thinking)을|termhood.initialism",
        "유료판 플러스(K2)는|느린 생각(thinking)을|termhood.digits",
        "마음(心)을|큰 바다(大海)를|termhood.oneCharacter",
        "제품 아이폰(iPhone)을|큰 도시 런던(London)에|termhood.innerCapital",
        "나이[年歲]가|나이(年歲)가|termhood.square",
        "护城河(해자)는|해자(护城河)는|termhood.reversed",
        "위챗(微信, Weixin)은|위챗(微信)은|termhood.twoTerms",
        "고가용성(HA, High Availability)은|위챗(微信, Weixin)은|termhood.initialismBeside",
        "위·촉·오(魏·蜀·吳)는|위(魏)는|termhood.coordinated",
        "핀둬둬(拼多多, 초저가 장터)와|핀둬둬(拼多多)와|termhood.koreanInside",
        "공자(孔子, 기원전 551년)는|공자(孔子)는|termhood.noteInside",
        "- 큰 바다(大海)|큰 바다(大海)|termhood.listed",
        "큰 바다 (大海)가|큰 바다(大海)가|termhood.afterBlank",
        "저 ‘바다’(大海)가|저 바다(大海)가|termhood.afterQuote",
        "회사 DeepSeek(深度求索)가|회사 딥시크(深度求索)가|termhood.afterLatin",
        "그는 바다에서(大海) 산다|그는 바다(大海) 곁에 산다|termhood.afterPhraseEnd",
        "바다(大海)가|큰 바다(大海)가|termhood.firstWord"
      })
  void whatMakesABracketMoreOrLessLikelyToHoldATermIsSeen(
      String with, String without, String name) {
    assertTrue(saysOfNoTerm(with).has(name));
    assertFalse(saysOfNoTerm(without).has(name));
  }

  @Test
  void nothingBeforeTheBracketIsSeen() {
    Bracketed alone = Bracketed.of(Bracketed.alone("大海"));
    assertTrue(alone.says(evidence, Candidate.NO_TERM).has("termhood.nothingLeft"));
    assertFalse(saysOfNoTerm("큰 바다(大海)가").has("termhood.nothingLeft"));
  }

  @Test
  void glossesAreNotSpokenOf() {
    Bracketed bracketed = Bracketed.text("앱 핀둬둬(拼多多, 초저가 장터)와");
    assertTrue(bracketed.says(evidence, "핀둬둬").isNothing());
    assertTrue(bracketed.says(evidence, bracketed.inside("초저가 장터")).isNothing());
  }
}
