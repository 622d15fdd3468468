// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureEvidenceTest {
  private final Evidence evidence = new StructureEvidence();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 느린 강물(緩江)",
        "- 느린 강물(緩江)",
        "1. 느린 강물(緩江)",
        "| 이름 |\n| --- |\n| 느린 강물(緩江) |",
        "느린 강물(緩江)",
        "- **느린 강물**(緩江): 남쪽으로 흐른다",
        "눈이 왔다. 느린 강물(緩江)이 흐른다."
      })
  void onlyTheWholeBlockOrSentenceIsSpokenOf(String text) {
    Bracketed bracketed = Bracketed.text(text);
    assertFalse(bracketed.says(evidence, "느린 강물").isNothing());
    assertTrue(bracketed.says(evidence, "강물").isNothing());
  }

  @Test
  void sortsOfBlocksAreToldApart() {
    Said heading = Bracketed.text("## 느린 강물(緩江)").says(evidence, "느린 강물");
    Said item = Bracketed.text("- 느린 강물(緩江)").says(evidence, "느린 강물");
    Said cell = Bracketed.text("| 이름 |\n| --- |\n| 느린 강물(緩江) |").says(evidence, "느린 강물");
    Said paragraph = Bracketed.text("느린 강물(緩江)").says(evidence, "느린 강물");
    assertEquals(4, java.util.stream.Stream.of(heading, item, cell, paragraph).distinct().count());
  }

  @Test
  void aLongBlockIsAnotherThingThanAShortOne() {
    String gloss = "아주 오래되고 낡고 길고 깊고 느린 강물";
    assertNotEquals(
        Bracketed.text("- 느린 강물(緩江)").says(evidence, "느린 강물"),
        Bracketed.text("- " + gloss + "(緩江)").says(evidence, gloss));
  }

  @Test
  void aBracketThatEnclosesTheMentionBeginsNoBlock() {
    Bracketed bracketed = Bracketed.text("물가(느린 강물(緩江) 남쪽)에서");
    assertTrue(bracketed.says(evidence, "느린 강물").isNothing());
  }

  @Test
  void onlyWordsLeftOfTheBracketAreSpokenOf() {
    Bracketed reversed = Bracketed.text("护城河(해자)");
    assertTrue(reversed.says(evidence, reversed.inside("해자")).isNothing());
    assertTrue(reversed.says(evidence, Candidate.NO_TERM).isNothing());
  }
}
