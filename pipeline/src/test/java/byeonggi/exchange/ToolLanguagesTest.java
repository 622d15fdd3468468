// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which languages a tool takes, and by which code its file names them. */
class ToolLanguagesTest {
  @TempDir Path output;

  @ParameterizedTest
  @CsvSource({
    "crowdin, la, 'Concept Definition,Term [la-LA],Part of Speech [la-LA],Term [ko]'",
    "crowdin, si, 'Concept Definition,Term [si-LK],Part of Speech [si-LK],Term [ko]'",
    "crowdin, ur, 'Concept Definition,Term [ur-PK],Part of Speech [ur-PK],Term [ko]'",
    "crowdin, my, 'Concept Definition,Term [my],Part of Speech [my],Term [ko]'",
    "crowdin, es, 'Concept Definition,Term [es-ES],Part of Speech [es-ES],Term [ko]'",
    "amazon, mn, 'mn,ko'",
    "amazon, zh-Hant, 'zh-TW,ko'",
    "amazon, la, (none)",
    "google, mn, 'a,가'",
    "azure, mn, a\t가",
    "azure, sr, a\t가",
    "azure, zh-Hant, a\t가",
    "azure, zh-TW, a\t가",
    "azure, la, (none)",
  })
  void areThoseOfItsList(String format, String language, String firstLine) throws IOException {
    ExportFiles files = new ExportFiles(format, output, output::resolve);
    LanguagePair languages = new LanguagePair(language, "ko");
    int written =
        Formats.named(format).orElseThrow().write(List.of(Pairs.of("a", "가", languages)), files);
    String extension = format.equals("azure") ? "tsv" : "csv";
    Path file = output.resolve("%s-%s.%s".formatted(format, languages.fileName(), extension));
    assertEquals(
        firstLine,
        written == 0
            ? "(none)"
            : Files.readAllLines(file).get(0).replaceFirst("(Term \\[ko\\]).*", "$1"));
  }
}
