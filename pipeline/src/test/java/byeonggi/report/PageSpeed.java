// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a large page takes. No test of the build: {@code src/bench/report-page} runs it, and
 * prints medians.
 */
class PageSpeed {
  private static final int RUNS = 7;
  private static final List<String> QUERIES = List.of("a", "ㄱㄴ", "가", "hu", "zzzz", "一", "de fa");

  @TempDir Path folder;

  private static double timed(Chromium chromium, String action) {
    return ((Number)
            chromium
                .driver()
                .executeScript(
                    "const began = performance.now(); "
                        + action
                        + "; document.body.offsetHeight; return performance.now() - began;"))
        .doubleValue();
  }

  private static String median(List<Double> values) {
    Collections.sort(values);
    return "%.0f ms (%.0f to %.0f)"
        .formatted(values.get(values.size() / 2), values.get(0), values.get(values.size() - 1));
  }

  @Test
  void largePage() throws Exception {
    Path page = folder.resolve("report.html");
    LargeGlossary glossary = new LargeGlossary(50_000, 500_000);
    try (ReportData data = new ReportData(Files.createDirectory(folder.resolve("data")))) {
      glossary.tell(data);
      long began = System.nanoTime();
      data.write(page, glossary.facts());
      System.out.printf("writing the page: %d ms%n", (System.nanoTime() - began) / 1_000_000);
    }
    System.out.printf("size: %.1f MB%n", Files.size(page) / 1e6);
    List<Double> opening = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    List<Double> searching = new ArrayList<>();
    List<Double> sorting = new ArrayList<>();
    List<Double> entry = new ArrayList<>();
    try (Chromium chromium = Chromium.open(folder, "ko")) {
      for (int run = 0; run < RUNS; run++) {
        chromium.visit(page, "");
        opening.add(
            ((Number)
                    chromium
                        .driver()
                        .executeScript(
                            "return performance.getEntriesByType('navigation')[0].loadEventEnd"))
                .doubleValue());
        assertEquals(
            "50001",
            chromium
                .driver()
                .executeScript(
                    "return document.querySelector('.entries').getAttribute('aria-rowcount')"));
        String box = "const box = document.querySelector('.filters input'); box.value = '%s';";
        for (String query : QUERIES) {
          double time =
              timed(
                  chromium,
                  box.formatted(query) + " box.dispatchEvent(new Event('input', {bubbles: true}))");
          (query.equals(QUERIES.get(0)) ? first : searching).add(time);
        }
        timed(chromium, box.formatted("") + " box.dispatchEvent(new Event('input'))");
        sorting.add(timed(chromium, "document.querySelector('.head .target button').click()"));
        entry.add(timed(chromium, "document.querySelector('.rows button.term').click()"));
      }
    }
    System.out.println("opening: " + median(opening));
    System.out.println("the first search: " + median(first));
    System.out.println("a search: " + median(searching));
    System.out.println("sorting by gloss: " + median(sorting));
    System.out.println("opening the first entry: " + median(entry));
  }
}
