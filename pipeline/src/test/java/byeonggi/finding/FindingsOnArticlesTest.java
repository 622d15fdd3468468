// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.finding;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byeonggi.document.DocumentReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looks at an article of others that lies beside the checkout; skipped where it is absent. */
class FindingsOnArticlesTest {
  private static final Path ARTICLE =
      Path.of(System.getProperty("byeonggi.shared", "../../shared"), "data/seed/deepseek.md");

  @Test
  void theRestLeftUntranslatedIsTheOnlyFindingInTheProse() throws Exception {
    assumeTrue(Files.exists(ARTICLE), "no article at " + ARTICLE.toAbsolutePath());
    List<Finding> found =
        new PassageFindings()
            .in(new DocumentReader().read("article.md", Files.readString(ARTICLE)));
    assertTrue(
        found.stream().map(Finding::rule).toList().equals(List.of(Rule.UNTRANSLATED)),
        found.toString());
  }
}
