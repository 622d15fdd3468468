// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.cli.ProgramRun.Machine;
import byeonggi.export.GlossaryCsv;
import byeonggi.glossary.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the articles to a workbook, to a person, and back. */
class ReviewedWorkbookTest {
  @TempDir private Path folder;
  private Path temporary;
  private Path output;

  @BeforeEach
  void writeArticles() throws IOException {
    temporary = Files.createDirectory(folder.resolve("tmp"));
    output = folder.resolve("output");
    Files.writeString(
        Files.createDirectory(folder.resolve("articles")).resolve("하나.md"),
        "이른바 ‘넓은 해자(护城河)’와 규모의 법칙(Scaling Law), 최고 경영자(CEO), ‘내권(内卷)’을 말했다.\n");
  }

  private ProgramRun run(String... arguments) throws Exception {
    ProgramRun run = ProgramRun.of(Machine.with("-Djava.io.tmpdir=" + temporary), arguments);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  private List<String> extract(String... more) throws Exception {
    String[] all =
        Stream.concat(
                Stream.of(
                    "extract",
                    "--analysis=none",
                    "--quiet",
                    "--input=" + folder.resolve("articles"),
                    "--output=" + output),
                Stream.of(more))
            .toArray(String[]::new);
    ProgramRun run = run(all);
    assertEquals("", run.err());
    return GlossaryCsv.read(output.resolve("glossary.csv")).stream()
        .map(ReviewedWorkbookTest::pair)
        .toList();
  }

  private static String pair(Entry entry) {
    return "%s = %s (%s)".formatted(entry.sourceTerm(), entry.targetTerm(), entry.status().word());
  }

  @Test
  void decisionsInTheWorkbookStandInTheNextRun() throws Exception {
    List<String> before = extract();
    assertTrue(before.contains("CEO = 최고 경영자 (preferred)"), before.toString());
    Path exports = folder.resolve("exports");
    ProgramRun export =
        run(
            "export",
            "--glossary=" + output.resolve("glossary.csv"),
            "--format=xlsx",
            "--output=" + exports);
    assertEquals(
        List.of(
            "4 pairs selected, 0 left out",
            "  xlsx  4",
            "Written",
            "  " + exports.resolve("dropped.csv"),
            "  " + exports.resolve("glossary.xlsx"),
            "  " + exports.resolve("export.json")),
        export.err().lines().toList());
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(List.of(), left.filter(file -> file.toString().contains("xlsx")).toList());
    }

    Path reviewed = folder.resolve("reviewed.xlsx");
    review(exports.resolve("glossary.xlsx"), reviewed);
    List<String> after = extract("--dictionary=" + reviewed);
    assertTrue(after.contains("护城河 = 넓은 해자 (approved)"), after.toString());
    assertTrue(after.stream().noneMatch(pair -> pair.startsWith("CEO")), after.toString());
    assertTrue(after.stream().noneMatch(pair -> pair.contains("= 내권")), after.toString());
    assertEquals(
        before.stream().filter(pair -> pair.startsWith("Scaling")).toList(),
        after.stream().filter(pair -> pair.startsWith("Scaling")).toList());
  }

  private static void review(Path workbook, Path reviewed) throws IOException {
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook opened = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(reviewed)) {
      Sheet sheet = opened.getSheetAt(0);
      for (Row row : sheet) {
        switch (row.getCell(0).getStringCellValue()) {
          case "护城河" -> {
            row.getCell(2).setCellValue("넓은 해자");
            row.getCell(8).setCellValue("approved");
          }
          case "CEO" -> row.getCell(8).setCellValue("stop");
          case "内卷" -> row.getCell(8).setCellValue("rejected");
          default -> {}
        }
      }
      opened.write(out);
    }
  }

  @Test
  void workbookThatCantBeReadIsOneLine() throws Exception {
    Path file = Files.write(folder.resolve("mine.xlsx"), new byte[] {'P', 'K', 3, 4, 5});
    ProgramRun run =
        ProgramRun.of(
            Machine.with(),
            "extract",
            "--analysis=none",
            "--input=" + folder.resolve("articles"),
            "--output=" + output,
            "--dictionary=" + file);
    assertEquals(2, run.status());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("mine.xlsx is damaged, or cut off; save it as .xlsx"), run.err());
  }
}
