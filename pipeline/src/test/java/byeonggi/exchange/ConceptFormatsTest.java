// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the formats that keep terms by concept. */
class ConceptFormatsTest {
  private static final LanguagePair ENGLISH = new LanguagePair("en", "en");
  private static final LanguagePair UNKNOWN = new LanguagePair("und", "und");

  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(strings = {"tbx", "tbx3", "multiterm", "skos"})
  void anAbbreviationIsASynonymWithinItsLanguage(String format) throws Exception {
    ExportFiles files = new ExportFiles(format, output, output::resolve);
    int written =
        Formats.named(format)
            .orElseThrow()
            .write(
                List.of(
                    Pairs.of("Large Language Model", "대형 언어 모델", new LanguagePair("en", "ko")),
                    Pairs.of("Large Language Model", "LLM", ENGLISH),
                    Pairs.of("LLM", "LLM", ENGLISH),
                    Pairs.of("a", "b", UNKNOWN)),
                files);
    assertEquals(2, written);
    String text = text();
    if (format.equals("skos")) {
      assertEquals(
          List.of("\"Large Language Model\"@en", "\"대형 언어 모델\"@ko", "altLabel \"LLM\"@en"),
          all("(?:altLabel )?\"[^\"]*\"@(?:en|ko)(?= [,;.])", text).stream()
              .filter(label -> !label.contains("Byeonggi"))
              .toList());
    } else {
      assertEquals(
          List.of("L", "Large Language Model", "LLM", "L", "대형 언어 모델"),
          all("<lang(?:Set|Sec|uageGrp)\\b|(?<=<term>)[^<]*", text).stream()
              .map(mark -> mark.startsWith("<") ? "L" : mark)
              .toList());
    }
  }

  private String text() throws Exception {
    try (var paths = Files.list(output)) {
      return Files.readString(paths.findFirst().orElseThrow());
    }
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group()).toList();
  }
}
