// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class InitialismTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/byeonggi/sound/initialisms.tsv", delimiter = '\t')
  void lettersStandForWords(String shortForm, String longForm) {
    assertTrue(Initialism.similarity(shortForm, longForm) >= 0.7);
  }

  @Test
  void letterThatIsMissingSpoilsIt() {
    assertEquals(0, Initialism.similarity("AI", "Natural Language"));
    assertEquals(0, Initialism.similarity("LLM", "Language Model Large"));
  }

  @Test
  void initialsAreBetterThanInnerLetters() {
    assertTrue(
        Initialism.similarity("ML", "Machine Learning")
            > Initialism.similarity("ML", "Formal Language"));
  }

  @Test
  void oneLetterIsNoInitialism() {
    assertEquals(0, Initialism.similarity("A", "Artificial Intelligence"));
    assertEquals(0, Initialism.similarity("", ""));
  }
}
