// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.gloss.TermForm.ScriptClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermFormTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "护城河, HAN, 3",
    "A股, HAN, 1",
    "𠮷野, HAN, 2",
    "さくら, KANA, 3",
    "居酒屋さん, KANA, 5",
    "Scaling Law, LATIN, 0",
    "K2, LATIN, 0",
    "мир, OTHER, 0",
    "שלום, OTHER, 0"
  })
  void theScriptsMakeTheClass(String term, ScriptClass scriptClass, int characters) {
    TermForm form = TermForm.of(term);
    assertEquals(scriptClass, form.scriptClass());
    assertEquals(characters, form.characters());
  }

  @Test
  void wordsArePartedAtBlanksHyphensAndSlashes() {
    assertEquals(
        List.of("Multi", "Head", "Latent", "Attention"),
        TermForm.of("Multi-Head Latent Attention").words());
    assertEquals(List.of("TCP", "IP"), TermForm.of("TCP/IP").words());
    assertEquals(List.of("King's", "College"), TermForm.of("King's College").words());
    assertEquals(List.of(), TermForm.of("护城河").words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"MoE", "IoT", "AI", "LLM", "LLMs", "R&D", "TCP/IP", "GPT-4"})
  void shortFormsInCapitalsAreInitialisms(String term) {
    assertTrue(TermForm.of(term).initialism());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GitHub",
        "iOS",
        "A",
        "Moat",
        "DeepSeek",
        "iPhone",
        "UNICORNS",
        "2024",
        "护城河",
        "A股"
      })
  void otherTermsAreNot(String term) {
    assertFalse(TermForm.of(term).initialism());
  }
}
