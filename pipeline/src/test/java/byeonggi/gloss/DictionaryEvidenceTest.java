// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.Folding;
import byeonggi.dictionary.UserDictionary;
import byeonggi.dictionary.UserEntry;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DictionaryEvidenceTest {
  private final Bracketed moat = Bracketed.text("기술의 해자(护城河)가");

  private static Evidence knowing(String term, String gloss, Decision decision) {
    return new DictionaryEvidence(
        new UserDictionary(
            List.of(new UserEntry(term, "", gloss, "", decision, "")),
            new Folding(UnaryOperator.identity())));
  }

  @Test
  void onlyTheApprovedGlossIsSpokenOf() {
    Evidence evidence = knowing("护城河", "해자", Decision.APPROVED);
    assertEquals(1, moat.says(evidence, "해자").values().size());
    assertTrue(moat.says(evidence, "기술의 해자").isNothing());
    assertTrue(moat.says(evidence, "자").isNothing());
    assertTrue(moat.says(evidence, Candidate.NO_TERM).isNothing());
  }

  @Test
  void theGlossOfAnotherTermIsNotSpokenOf() {
    assertTrue(moat.says(knowing("壕", "해자", Decision.APPROVED), "해자").isNothing());
  }

  @Test
  void aRejectedGlossIsNotSpokenFor() {
    assertTrue(moat.says(knowing("护城河", "해자", Decision.REJECTED), "해자").isNothing());
  }

  @Test
  void anEmptyDictionarySaysNothing() {
    assertTrue(moat.says(new DictionaryEvidence(UserDictionary.EMPTY), "해자").isNothing());
  }

  @Test
  void aCustomaryNameOfTheTermIsAHint() {
    Evidence evidence = new DictionaryEvidence(UserDictionary.EMPTY);
    Bracketed firm = Bracketed.text("중국의 바이트댄스(字节)가");
    assertEquals(1, firm.says(evidence, "바이트댄스").of("dictionary.customary"));
    assertTrue(firm.says(evidence, "중국의 바이트댄스").isNothing());
    assertEquals(
        1, Bracketed.text("중국 바이트댄스(字節跳動)가").says(evidence, "바이트댄스").of("dictionary.customary"));
  }

  @Test
  void theNameOfAnInitialismIsAHintWhateverItsBlanks() {
    Evidence evidence = new DictionaryEvidence(UserDictionary.EMPTY);
    Bracketed term = Bracketed.text("미국의 국내 총생산(GDP)이");
    assertEquals(1, term.says(evidence, "국내 총생산").of("dictionary.initialism"));
    assertTrue(term.says(evidence, "미국의 국내 총생산").isNothing());
    assertTrue(term.says(evidence, "총생산").isNothing());
  }

  @Test
  void aCustomaryNameOfAPartOfTheTermBeginsTheGloss() {
    Evidence evidence = new DictionaryEvidence(UserDictionary.EMPTY);
    Bracketed account = Bracketed.text("회원이 위챗 공식 계정(微信公众号)을");
    assertEquals(1, account.says(evidence, "위챗 공식 계정").of("dictionary.customaryPart"));
    assertTrue(account.says(evidence, "공식 계정").isNothing());
  }
}
