// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import byeonggi.dictionary.CustomaryNames;
import byeonggi.dictionary.KoreanWords;
import byeonggi.glossary.Entry;
import byeonggi.sound.MandarinSpelling;
import byeonggi.sound.MandarinSpelling.Departure;
import byeonggi.sound.SinoKorean;
import byeonggi.text.Han;
import byeonggi.text.Hangul;
import byeonggi.text.Script;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds glosses that misspell their term: a transcription of Chinese that is nearly the official
 * one, and a Sino-Korean reading with one syllable wrong. Thread-safe.
 */
final class Misspellings {
  /** Of a gloss that is less likely, our cut may be wrong; in thousandths. */
  private static final int CREDIBLE = 500;

  private static final int SHORTEST_READING = 3;

  private final MandarinSpelling mandarin = new MandarinSpelling();
  private final SinoKorean reading = SinoKorean.bundled();
  private final CustomaryNames names = CustomaryNames.bundled();

  /** Looks at an entry. */
  Optional<Finding> judge(Entry row) {
    String term = row.sourceTerm();
    String gloss = row.targetTerm();
    if (row.confidencePerMille() < CREDIBLE
        || gloss.isEmpty()
        || !Script.HAN.isIn(term)
        || reading.reads(term, gloss)
        || names.of(term).contains(gloss)) {
      return Optional.empty();
    }
    Optional<Finding> misread = misread(row, gloss.replace(" ", ""));
    return misread.isPresent() || !row.sourceLanguage().equals("zh")
        ? misread
        : mandarin.departure(term, gloss).map(departure -> misspelt(row, departure));
  }

  private static Finding misspelt(Entry row, Departure departure) {
    String parts =
        departure.parts().stream()
            .map(
                part ->
                    "%s (%s) is written %s, not %s"
                        .formatted(
                            part.character(), part.pinyin(), part.official(), part.written()))
            .collect(Collectors.joining("; "));
    return finding(row, Rule.MISSPELT_NAME, parts + " (외래어 표기법, 중국어의 표기)", departure.official());
  }

  /**
   * A word that dictionaries know in these characters, read rightly but for one syllable that is
   * nearly right: another syllable altogether makes another word, and a translation.
   */
  private Optional<Finding> misread(Entry row, String gloss) {
    int[] characters = Han.unified(row.sourceTerm());
    if (characters.length < SHORTEST_READING
        || characters.length != gloss.length()
        || !KoreanWords.bundled().contains(row.sourceTerm())) {
      return Optional.empty();
    }
    int wrong = -1;
    StringBuilder right = new StringBuilder();
    for (int i = 0; i < characters.length; i++) {
      String ways = reading.readings(characters[i]);
      char written = gloss.charAt(i);
      if (ways.indexOf(written) >= 0) {
        right.append(written);
        continue;
      }
      Optional<Character> near = near(written, ways);
      if (wrong >= 0 || near.isEmpty()) {
        return Optional.empty();
      }
      wrong = i;
      right.append(near.get().charValue());
    }
    if (wrong < 0) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            row,
            Rule.READING,
            "%s is read %s, not %c"
                .formatted(
                    Character.toString(characters[wrong]),
                    right.charAt(wrong),
                    gloss.charAt(wrong)),
            "%s, or another character than %s"
                .formatted(right, Character.toString(characters[wrong]))));
  }

  /** A reading that has two of the three parts of a syllable in common with what is written. */
  private static Optional<Character> near(char written, String readings) {
    if (!Hangul.isSyllable(written)) {
      return Optional.empty();
    }
    return readings
        .chars()
        .mapToObj(c -> (char) c)
        .filter(Hangul::isSyllable)
        .filter(c -> Hangul.sharedParts(c, written) >= 2)
        .findFirst();
  }

  private static Finding finding(Entry row, Rule rule, String detail, String suggestion) {
    return Finding.about(row, rule, rule.severity(), detail, suggestion);
  }
}
