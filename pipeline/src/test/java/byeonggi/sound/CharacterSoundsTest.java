// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byeonggi.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CharacterSoundsTest {
  /** Ways that a part may sound, many of them with a common end. */
  @Provide
  Arbitrary<List<String>> ways() {
    return Arbitraries.strings()
        .withChars('ㄱ', 'ㅋ', 'ㄴ', 'ㅏ', 'ㅗ')
        .ofMinLength(1)
        .ofMaxLength(5)
        .list()
        .ofMinSize(2)
        .ofMaxSize(8);
  }

  /** Texts that such ways may be heard in. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars('가', '카', '나', '코', '안', '각', ' ').ofMaxLength(8);
  }

  @Property
  void manyWaysSoundAsWellAsTheBestOfThem(
      @ForAll("ways") List<String> ways, @ForAll("texts") String text) {
    double best = 0;
    for (String way : ways) {
      best = Math.max(best, similarity(List.of(ways.get(0), way), text));
    }
    assertEquals(best, similarity(ways, text));
  }

  @Property
  void theOrderOfTheOtherWaysDoesNotMatter(
      @ForAll("ways") List<String> ways, @ForAll("texts") String text) {
    List<String> turned = new ArrayList<>(ways.subList(0, 1));
    for (int i = ways.size() - 1; i > 0; i--) {
      turned.add(ways.get(i));
    }
    assertEquals(similarity(ways, text), similarity(turned, text));
  }

  /** Of a term of two parts, the second of which has these ways. */
  private static double similarity(List<String> ways, String text) {
    SoundUnit first = new SoundUnit(new Span(0, 1), List.of("ㅏㄴ"));
    SoundUnit second = new SoundUnit(new Span(1, 2), ways);
    return new CharacterSounds(List.of(first, second)).similarity(text);
  }
}
