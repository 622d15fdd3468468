// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.export.CheckReport;
import byeonggi.export.FindingsCsv;
import byeonggi.export.JUnitReport;
import byeonggi.export.OutputException;
import byeonggi.export.SarifLog;
import byeonggi.finding.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckReportsTest {
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "--sarif", SarifLog.BEGINNING,
          "--junit", JUnitReport.BEGINNING,
          "--csv", FindingsCsv.HEADER);

  @TempDir private Path folder;

  private static CheckReports reports() {
    return new CheckReports(
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  private static CheckReports.Format format(String option) {
    return switch (option) {
      case "--sarif" -> SarifLog::write;
      case "--junit" -> JUnitReport::write;
      default ->
          (out, report) -> out.write((FindingsCsv.HEADER + "\n").getBytes(StandardCharsets.UTF_8));
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"--sarif", "--junit", "--csv"})
  void fileThatIsNoSuchReportIsNotReplaced(String option) throws IOException {
    Path article = Files.writeString(folder.resolve("article.md"), "그의 ‘해자(护城河)’.\n");
    OutputException e =
        assertThrows(
            OutputException.class,
            () -> reports().add(option, article, BEGINNINGS.get(option), format(option)));
    assertTrue(e.getMessage().contains("it is not written over"), e.getMessage());
    assertEquals("그의 ‘해자(护城河)’.\n", Files.readString(article));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--sarif", "--junit", "--csv"})
  void earlierReportIsReplaced(String option) throws Exception {
    Path file = folder.resolve("report");
    for (int i = 0; i < 2; i++) {
      CheckReports reports = reports();
      reports.add(option, file, BEGINNINGS.get(option), format(option));
      reports.write(report());
      assertTrue(Files.size(file) > 0);
    }
  }

  private static CheckReport report() {
    return new CheckReport(List.of(), List.of(), List.of(), Map.of(), Severity.ERROR, "1");
  }
}
