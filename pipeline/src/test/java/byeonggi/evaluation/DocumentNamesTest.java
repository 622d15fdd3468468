// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNamesTest {
  private final DocumentNames names =
      new DocumentNames(List.of("001-news.md", "002-law.html", "a/003-essay.md"));

  @ParameterizedTest
  @CsvSource({
    "001-news.md, 001-news.md",
    "articles/001-news.md, 001-news.md",
    "articles\\001-news.md, 001-news.md",
    "001-news, 001-news.md",
    "002-law.txt, 002-law.html",
    "archive.zip!/deep/002-law.html, 002-law.html",
    "003-essay.md, a/003-essay.md",
    "root/a/003-essay.md, a/003-essay.md",
    "001-news.md.gz, 001-news.md",
    "copy-of-002-law.html, 002-law.html",
    "004-poem.md, ''",
  })
  void nameIsResolvedByWhatItEndsWith(String name, String document) {
    assertEquals(document, names.resolve(name).orElse(""));
  }
}
