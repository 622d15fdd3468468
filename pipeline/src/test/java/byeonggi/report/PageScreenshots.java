// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The pictures of {@code docs/images}, of the page in {@code output/}. No test of the build: {@code
 * src/bench/page-screenshots} runs it.
 */
class PageScreenshots {
  private static final Path PAGE = Path.of("../output/report.html").toAbsolutePath().normalize();
  private static final Path IMAGES = Path.of("../docs/images");

  @TempDir Path folder;

  private static void take(ChromeDriver driver, String name) throws Exception {
    Files.createDirectories(IMAGES);
    Files.write(IMAGES.resolve(name), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Test
  void mainStates() throws Exception {
    assumeTrue(Files.exists(PAGE), "run ./byeonggi extract first");
    try (Chromium chromium = Chromium.open(folder, "ko")) {
      ChromeDriver driver = chromium.driver();
      chromium.resize(1280, 920);
      chromium.visit(PAGE, "");
      driver.findElement(By.cssSelector(".filters input")).sendKeys("ㄷㄲㄱ");
      driver.findElement(By.cssSelector(".rows button.term")).click();
      take(driver, "report-entry-ko.png");
      driver.executeScript("localStorage.setItem('byeonggi.language', 'en')");
      chromium.visit(PAGE, "#review");
      driver.switchTo().activeElement().sendKeys("a");
      driver.switchTo().activeElement().sendKeys("r");
      take(driver, "report-review-en.png");
      driver.findElement(By.cssSelector(".exchange .primary")).sendKeys(Keys.ENTER);
      take(driver, "report-download-en.png");
      chromium.visit(PAGE, "#overview");
      take(driver, "report-overview-en.png");
      driver.executeScript("localStorage.setItem('byeonggi.language', 'ko')");
      driver.executeScript("localStorage.setItem('byeonggi.theme', 'dark')");
      chromium.visit(PAGE, "#findings");
      take(driver, "report-findings-ko-dark.png");
      chromium.resize(500, 900);
      chromium.visit(PAGE, "");
      take(driver, "report-narrow-ko-dark.png");
    }
  }
}
