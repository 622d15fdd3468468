// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.document.Passage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of {@code parentheticals.tsv}. */
class ParentheticalsTest {

  static Stream<Arguments> cases() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ParentheticalsTest.class.getResourceAsStream("parentheticals.tsv"),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.replace("\\n", "\n").split("\t", -1))
          .map(c -> Arguments.of(c[0], c[1], c[2], c[3]))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}{1}{2}")
  @MethodSource("cases")
  void readsTheBracket(String before, String bracket, String after, String expected) {
    Passage passage = Passages.of(before + bracket + after);
    assertEquals(expected, outcome(new MentionFinder().find(passage), before.length()));
  }

  private static String outcome(Found found, int start) {
    for (Rejected rejected : found.rejected()) {
      if (rejected.bracket().span().start() == start) {
        return rejected.reason().name();
      }
    }
    List<Mention> mentions =
        found.mentions().stream().filter(m -> m.bracket().span().start() == start).toList();
    assertTrue(!mentions.isEmpty(), "the bracket is in no list");
    List<String> said = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.order() == Order.TERM_FIRST) {
        said.add("before:" + mention.term().text());
      }
    }
    for (Segment segment : mentions.get(0).segments()) {
      String language = segment.language().isEmpty() ? "" : "@" + segment.language();
      said.add(segment.role() + ":" + segment.text() + language);
    }
    if (mentions.get(0).parts() > 1) {
      said.add("parts");
    }
    return String.join(";", said);
  }

  @Test
  void segmentsStandWhereTheirSpansSay() {
    Passage passage = Passages.of("𠮷野라는 이름 요시노(𠮷野, “꽃의 산”)는");
    Mention mention = new MentionFinder().find(passage).mentions().get(0);
    assertEquals("𠮷野", mention.term().span().of(passage.text()));
    assertEquals("꽃의 산", mention.segments().get(1).span().of(passage.text()));
  }

  @Test
  void coordinatedTermsAreNumbered() {
    Found found = new MentionFinder().find(Passages.of("위·촉·오(魏·蜀·吳)"));
    assertEquals(
        List.of("0/3", "1/3", "2/3"),
        found.mentions().stream().map(m -> m.part() + "/" + m.parts()).toList());
  }

  @Test
  void aNestedBracketIsReadForItself() {
    Found found = new MentionFinder().find(Passages.of("이정(李晶, 본명 이회(李回)) 때"));
    assertEquals(List.of("李晶", "李回"), found.mentions().stream().map(m -> m.term().text()).toList());
  }

  @Test
  void anEmphasisedTermBeforeTheBracketEndsAtItsMarks() {
    Passage passage = Passages.of("잘 알려진 New Vibe Coding(바이브 코딩)은", "Vibe Coding");
    Mention mention = new MentionFinder().find(passage).mentions().get(0);
    assertEquals("Vibe Coding", mention.term().text());
  }

  @Test
  void tooLongABracketIsNotRead() {
    Found found = new MentionFinder().find(Passages.of("글(" + "moat ".repeat(100) + ")"));
    assertEquals(Rejected.Reason.TOO_LONG, found.rejected().get(0).reason());
  }
}
