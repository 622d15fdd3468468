// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule lets through what the tool takes, and says why not. */
class RulesTest {

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of(
            "one target, with case",
            Rules.oneTarget(UnaryOperator.identity()),
            List.of(Pairs.of("AI", "가"), Pairs.of("ai", "나"), Pairs.of("AI", "다")),
            List.of("", "", "the tool takes one translation a term, and AI has 가")),
        Arguments.of(
            "one target, case ignored",
            Rules.oneTarget(source -> source.toLowerCase(Locale.ROOT)),
            List.of(Pairs.of("AI", "가"), Pairs.of("ai", "가")),
            List.of("", "there already as AI")),
        Arguments.of(
            "each pair once",
            Rules.eachPairOnce(),
            List.of(Pairs.of("a", "가"), Pairs.of("a", "나"), Pairs.of("a", "가")),
            List.of("", "", "there already")),
        Arguments.of(
            "bytes of a term",
            Rules.atMostBytes(6),
            List.of(Pairs.of("a", "가나"), Pairs.of("a", "가나b")),
            List.of("", "7 bytes; the tool takes at most 6 a term")),
        Arguments.of(
            "bytes of a file",
            Rules.fileOfAtMostBytes(20),
            List.of(Pairs.of("a", "가"), Pairs.of("\"", "나"), Pairs.of("b", "c")),
            List.of("", "the file would be larger than the 20 bytes that the tool takes", "")),
        Arguments.of(
            "characters of a file",
            Rules.fileOfAtMostCodePoints(4),
            List.of(Pairs.of("\uD842\uDFB7", "가나"), Pairs.of("a", "b"), Pairs.of("a", "")),
            List.of("", "the file would hold more than the 4 characters that the tool takes", "")),
        Arguments.of(
            "no comment",
            Rules.notBeginning("#"),
            List.of(Pairs.of("C#", "#"), Pairs.of("#", "가")),
            List.of("", "the tool takes a line that begins with # for a comment")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aPairIsTakenOrTheReasonTold(
      String name, Rule rule, List<TermPair> pairs, List<String> reasons) {
    assertEquals(
        reasons, pairs.stream().map(pair -> rule.reasonAgainst(pair).orElse("")).toList(), name);
  }

  @Test
  void pairsWithinALanguageAreNone() {
    Rule rule = Rules.differentLanguages();
    assertEquals("", reason(rule, "zh", "ko"));
    assertEquals("both are of the language ko", reason(rule, "ko-Hani", "ko"));
    assertEquals("both are of the language en", reason(rule, "en", "en"));
  }

  private static String reason(Rule rule, String source, String target) {
    return rule.reasonAgainst(Pairs.of("a", "b", new LanguagePair(source, target))).orElse("");
  }
}
