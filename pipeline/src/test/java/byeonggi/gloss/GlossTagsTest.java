// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.gloss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossTagsTest {
  private final GlossTags tags = new GlossTags();

  @ParameterizedTest
  @CsvSource({"베이징, NNP", "손해, NNG", "손해 배상, NNG NNG"})
  void tellsProperNounsFromCommonOnes(String gloss, String expected) {
    assertEquals(expected, String.join(" ", tags.of(gloss)));
  }

  @Test
  void emptyGlossHasNoWords() {
    assertEquals(List.of(), tags.of(""));
  }
}
