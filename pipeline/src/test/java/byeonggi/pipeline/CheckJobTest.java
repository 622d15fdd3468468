// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserEntry;
import byeonggi.document.Limits;
import byeonggi.finding.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckJobTest {
  private static final List<UserEntry> APPROVED =
      List.of(
          row("护城河", "해자", Decision.APPROVED),
          row("拼多多", "핀둬둬", Decision.APPROVED),
          row("字节", "바이트댄스", Decision.APPROVED),
          row("字节", "바이투댄스", Decision.REJECTED),
          row("拼多多", "삔둬둬", Decision.REJECTED));

  @TempDir Path folder;
  private Path articles;

  @BeforeEach
  void makeFolder() throws IOException {
    articles = Files.createDirectories(folder.resolve("articles"));
  }

  private static UserEntry row(String term, String gloss, Decision decision) {
    return new UserEntry(term, "", gloss, "", decision, "");
  }

  private void article(String name, String text) throws IOException {
    Files.writeString(articles.resolve(name), text);
  }

  private CheckResult check(Path input) throws ExtractException {
    return new CheckJob(
            new CheckRequest(
                List.of(input.toString()), APPROVED, Optional.empty(), Limits.USUAL, List.of()),
            (stage, done, documents, mentions) -> {})
        .run();
  }

  private static List<String> shown(CheckResult result) {
    return result.findings().stream().map(CheckJobTest::shown).toList();
  }

  private static String shown(Finding f) {
    return "%s:%d:%d %s %s"
        .formatted(f.document(), f.line(), f.column(), f.rule().id(), f.targetTerm());
  }

  @Test
  void whatPeopleApprovedAndRejectedIsHeldAgainstEachArticle() throws Exception {
    article("가.md", "그들의 ‘성벽(护城河)’은 높고, 바이투댄스(字节)는 크다.\n");
    article("나.md", "그들의 ‘성벽(护城河)’은 높고, 핀둬둬(拼多多)는 크다.\n");
    assertEquals(
        List.of(
            "가.md:1:8 not-approved 성벽",
            "가.md:1:25 rejected-pair 바이투댄스",
            "나.md:1:8 not-approved 성벽"),
        shown(check(articles)));
  }

  @Test
  void anArticleThatKeepsToTheGlossaryIsLeftInPeace() throws Exception {
    article("가.md", "그들의 ‘해자(护城河)’는 깊고, 바이트댄스(字节)와 핀둬둬(拼多多)는 크다.\n");
    CheckResult result = check(articles);
    assertEquals(List.of(), result.findings());
    assertEquals(List.of("가.md"), result.documents());
  }

  @Test
  void approvedNameBeforeItsOriginalIsTold() throws Exception {
    article(
        "가.md",
        """
        # 핀둬둬의 길

        어제 핀둬둬는 새 가게를 열었다. 핀둬둬러 같은 말은 다른 말이고, ‘해자’도 있었다.

        그런 핀둬둬(拼多多)의 해자(护城河)는 깊고, 핀둬둬는 크다.
        """);
    assertEquals(List.of("가.md:3:4 late-original 핀둬둬"), shown(check(articles)));
  }

  @Test
  void rejectedSpellingOfNameIsFoundWithoutBracketsToo() throws Exception {
    article("가.md", "어제 삔둬둬는 새 가게를 열었고, 삔둬둬의 값은 쌌다.\n");
    assertEquals(List.of("가.md:1:4 rejected-pair 삔둬둬"), shown(check(articles)));
  }

  @Test
  void containersAreReadAndTheirEntriesNamed() throws Exception {
    Path zip = articles.resolve("둘.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      entries.putNextEntry(new ZipEntry("안/가.md"));
      entries.write("그들의 ‘성벽(护城河)’은 높다.\n".getBytes(StandardCharsets.UTF_8));
    }
    CheckResult result = check(articles);
    assertEquals(List.of("둘.zip!/안/가.md:1:8 not-approved 성벽"), shown(result));
    assertEquals(zip.toRealPath() + "!/안/가.md", result.paths().get("둘.zip!/안/가.md"));
  }

  @Test
  void whatCannotBeReadIsTold() throws Exception {
    article("가.md", "그들의 ‘해자(护城河)’는 깊다.\n");
    Files.write(articles.resolve("나.md"), new byte[] {'(', 0, ')'});
    CheckResult result = check(articles);
    assertEquals(List.of("가.md"), result.documents());
    assertEquals(List.of("나.md"), result.failures().stream().map(f -> f.document()).toList());
    assertTrue(result.paths().get("나.md").endsWith("articles/나.md"));
  }

  @Test
  void whatIsSaidOfAnArticleDoesNotDependOnTheOrderOfReading() throws Exception {
    for (int i = 0; i < 60; i++) {
      String ali = List.of("알리바바", "알리바비", "알리파바").get(i % 3);
      article(i + ".md", "그들의 ‘성벽(护城河)’은 높고, " + ali + "(阿里巴巴)는 크다.\n");
    }
    List<Finding> first = check(articles).findings();
    assertTrue(first.size() > 60, first.size() + " findings");
    for (int i = 0; i < 3; i++) {
      assertEquals(first, check(articles).findings());
    }
  }

  @Test
  void noArticleIsWrongUsage() {
    ExtractException e = assertThrows(ExtractException.class, () -> check(articles));
    assertEquals(ExtractException.Cause.USAGE, e.blame());
  }
}
