// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pairs are one concept. */
class TermSetsTest {

  /** Pairs as {@code zh:护城河=ko:해자}, with blanks between. */
  @ParameterizedTest(name = "{0} makes {1}, drops {2}")
  @CsvSource({
    "zh:a=ko:b, [{ko=b; zh=a}], 0",
    "zh:a=ko:b zh:c=ko:d, [{ko=b; zh=a}; {ko=d; zh=c}], 0",
    // Each two are a pair: one concept.
    "zh:a=en:b en:b=ko:c zh:a=ko:c, [{en=b; ko=c; zh=a}], 0",
    "zh:a=ko:c en:b=ko:c zh:a=en:b, [{en=b; ko=c; zh=a}], 0",
    // The same gloss alone does not make translations of each other.
    "zh:a=ko:c en:b=ko:c, [{ko=c; zh=a}; {en=b; ko=c}], 0",
    "zh:a=en:b en:b=ko:c, [{en=b; zh=a}; {en=b; ko=c}], 0",
    // One other in a language, either way.
    "zh:a=ko:b zh:a=ko:c, [{ko=b; zh=a}], 1",
    "zh:a=ko:b zh:c=ko:b, [{ko=b; zh=a}], 1",
    "zh:a=ko:b zh:a=ko:b, [{ko=b; zh=a}], 0",
    // The third pair of a concept lost to a better one.
    "zh:a=ko:x zh:a=en:b en:b=ko:c zh:a=ko:c, [{ko=x; zh=a}; {en=b; zh=a}; {en=b; ko=c}], 1",
  })
  void pairsShareASetIfEachTwoTermsAreAPair(String pairs, String sets, long dropped) {
    List<TermPair> all = Stream.of(pairs.split(" ", -1)).map(TermSetsTest::pair).toList();
    TermSets made = new TermSets(LanguageCodes.any(), all);
    List<String> reasons = new ArrayList<>();
    all.forEach(pair -> made.add(pair).ifPresent(reasons::add));
    assertEquals(sets.replace(";", ","), made.sets().toString());
    assertEquals(dropped, reasons.size(), reasons.toString());
  }

  private static TermPair pair(String text) {
    String[] parts = text.split("[:=]", -1);
    return Pairs.of(parts[1], parts[3], new LanguagePair(parts[0], parts[2]));
  }
}
