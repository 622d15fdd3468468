// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.sound;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms and texts that no article has. */
class PathologicalTest {
  static Stream<String> longTerms() {
    return Stream.of("漢", "ト", "a", "A", "a ", "A-", "々", "1", "金", "漢ト", "-", "生", "𠀀")
        .map(part -> part.repeat(100_000));
  }

  static Stream<Function<String, TermSounds>> engines() {
    return Stream.of(
        SinoKorean.bundled()::sounds,
        MandarinHangul.bundled()::sounds,
        JapaneseHangul.bundled()::sounds,
        EnglishHangul.bundled()::sounds,
        term ->
            MandarinHangul.bundled().pinyinSounds(term).orElse(EnglishHangul.bundled().sounds("")));
  }

  @ParameterizedTest
  @MethodSource("longTerms")
  void longTermsAreCut(String term) {
    String text = "가나다 ".repeat(25_000);
    engines()
        .forEach(
            engine -> {
              SoundAlignment alignment = engine.apply(term).align(text, 0, text.length());
              assertTrue(alignment.parts() <= TermSounds.MOST_PARTS);
              double covered = alignment.coverage(alignment.bestStart()).term();
              assertTrue(covered >= 0 && covered <= 1);
            });
  }

  @Property(tries = 300)
  void similaritiesAndCoveragesLieBetweenZeroAndOne(
      @ForAll String term, @ForAll String text, @ForAll int seed) {
    engines()
        .forEach(
            engine -> {
              SoundAlignment alignment = engine.apply(term).align(text, 0, text.length());
              int start = Math.floorMod(seed, text.length() + 1);
              for (double value :
                  new double[] {
                    alignment.similarity(start),
                    alignment.coverage(start).term(),
                    alignment.coverage(start).text()
                  }) {
                assertTrue(value >= 0 && value <= 1);
              }
              for (int part = 0; part < alignment.parts(); part++) {
                alignment
                    .heard(part, start)
                    .ifPresent(
                        span -> assertTrue(span.start() >= start && span.end() <= text.length()));
              }
            });
  }
}
