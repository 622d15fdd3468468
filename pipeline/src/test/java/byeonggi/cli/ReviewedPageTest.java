// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.cli.ProgramRun.Machine;
import byeonggi.export.GlossaryCsv;
import byeonggi.report.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** From the articles to the page, to a person, and back. */
class ReviewedPageTest {
  @TempDir private Path folder;

  private List<String> extract(String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "extract",
                "--analysis=none",
                "--quiet",
                "--input=" + folder.resolve("articles"),
                "--output=" + folder.resolve("output")));
    arguments.addAll(List.of(more));
    ProgramRun run =
        ProgramRun.of(Machine.with("-Djava.io.tmpdir=" + folder), arguments.toArray(String[]::new));
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.err());
    return GlossaryCsv.read(folder.resolve("output/glossary.csv")).stream()
        .map(
            entry ->
                "%s = %s (%s)"
                    .formatted(entry.sourceTerm(), entry.targetTerm(), entry.status().word()))
        .sorted()
        .toList();
  }

  private static void decide(Chromium chromium, String term, CharSequence... keys) {
    WebElement box = chromium.driver().findElement(By.cssSelector(".filters input"));
    box.clear();
    box.sendKeys(term);
    chromium.driver().findElement(By.cssSelector(".rows button.term")).click();
    for (CharSequence key : keys) {
      chromium.driver().switchTo().activeElement().sendKeys(key);
    }
  }

  @Test
  void decisionsInThePageStandInTheNextRun() throws Exception {
    Files.writeString(
        Files.createDirectory(folder.resolve("articles")).resolve("하나.md"),
        """
        이른바 ‘넓은 해자(护城河)’와 규모의 법칙(Scaling Law), 최고 경영자(CEO), ‘내권(内卷)’을 말했다.

        그는 ‘AI 기술(人工智能)’도 안다.
        """);
    Path page = folder.resolve("output/report.html");
    List<String> before = extract();
    assertEquals(5, before.size(), before.toString());
    try (Chromium chromium = Chromium.open(folder.resolve("browser"), "ko")) {
      chromium.driver().get(page.toUri().toString());
      decide(chromium, "CEO", "a", "s");
      decide(chromium, "人工", "e", "ai 기술", Keys.ENTER);
      decide(chromium, "内卷", "a");
      decide(chromium, "护城河", "e", "해자", Keys.ENTER);
      decide(chromium, "Scaling", "r");
      chromium.driver().findElement(By.cssSelector(".exchange .primary")).click();
      Path decisions = chromium.downloads().resolve("decisions.csv");
      new WebDriverWait(chromium.driver(), Duration.ofSeconds(20))
          .until(driver -> Files.exists(decisions));

      List<String> after = extract("--dictionary=" + decisions);
      assertTrue(after.contains("内卷 = 내권 (approved)"), after.toString());
      assertTrue(after.contains("护城河 = 해자 (approved)"), after.toString());
      assertTrue(after.stream().noneMatch(pair -> pair.startsWith("CEO")), after.toString());
      assertTrue(
          after.stream().anyMatch(pair -> pair.startsWith("人工智能") && pair.endsWith("(approved)")),
          after.toString());
      before.stream()
          .filter(pair -> pair.startsWith("Scaling"))
          .forEach(pair -> assertTrue(!after.contains(pair), after.toString()));

      chromium.driver().get(page.toUri().toString());
      assertEquals(
          "내 결정 2건 · 이 용어집에 없는 쌍 3건",
          chromium.driver().findElement(By.cssSelector(".decision-count")).getText());
      assertDownloadedAgain(chromium, decisions);
    }
  }

  /** What was rejected is in the next page no more, but in its file it is. */
  private static void assertDownloadedAgain(Chromium chromium, Path decisions) throws IOException {
    String first = Files.readString(decisions);
    Files.delete(decisions);
    chromium.driver().findElement(By.cssSelector(".exchange .primary")).click();
    new WebDriverWait(chromium.driver(), Duration.ofSeconds(20))
        .until(driver -> Files.exists(decisions));
    assertEquals(first, Files.readString(decisions));
  }
}
