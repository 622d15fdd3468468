// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class KindCueFinderTest {
  private final KindCueFinder finder = new KindCueFinder();

  @ParameterizedTest(name = "{3}({4}){5}")
  @CsvFileSource(
      resources = "kind-cues.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false)
  void findsWhatStandsBesideTheGloss(
      String expected, String term, String gloss, String left, String inside, String right) {
    Set<KindCue> cues = finder.find(term, gloss == null ? "" : gloss, left, inside, right);
    String found = cues.stream().map(KindCue::name).sorted().collect(Collectors.joining(" "));
    assertEquals(expected.equals("NONE") ? "" : expected, found);
  }

  @Property
  void neverThrows(
      @ForAll @StringLength(max = 200) @Chars({'가', '은', ' ', '(', ')', '‘', '’', ',', '王', '.'})
          String left,
      @ForAll @StringLength(max = 200) @Chars({'가', '은', ' ', '(', ')', '‘', '’', ',', '王', '.'})
          String right) {
    assertNotNull(finder.find("王", "가", left, "王", right));
  }
}
