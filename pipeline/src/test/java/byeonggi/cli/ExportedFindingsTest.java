// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.export.FindingsCsv;
import byeonggi.export.OutputSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The findings of a set of {@code extract} go into the workbook that is made of its glossary. */
class ExportedFindingsTest {
  private static final String FINDING =
      "\n\"error\",\"untranslated\",\"\",\"\",\"\",\"'=1+1\",\"\",\"a.md\",\"1\",\"2\"\n";

  private final CommandLineRun run = new CommandLineRun();

  @TempDir private Path folder;
  private Path set;

  private record Report(Map<String, String> options) {}

  @BeforeEach
  void writeSet() throws IOException {
    set = folder.resolve("output");
    try (OutputSet files = OutputSet.open(set)) {
      Files.writeString(
          files.file("glossary.csv"),
          """
          source_term,source_lang,target_term,target_lang,occurrences,confidence,status
          护城河,zh,해자,ko,5,0.95,preferred
          """);
      Files.writeString(files.file("findings.csv"), FindingsCsv.HEADER + FINDING);
      files.commit(new Report(Map.of()));
    }
  }

  private int export(Path glossary, String formats) {
    return run.run(
        "export",
        "--glossary=" + glossary,
        "--format=" + formats,
        "--output=" + folder.resolve("exports"),
        "--force");
  }

  /** The rows of the third sheet; 0 if there is none. */
  private int findings() throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("exports/glossary.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Sheet sheet = workbook.getSheet("findings");
      return sheet == null ? 0 : sheet.getLastRowNum();
    }
  }

  @Test
  void thoseOfTheSetAreShown() throws IOException {
    assertEquals(0, export(set.resolve("glossary.csv"), "xlsx"), run.err());
    assertEquals(1, findings());
  }

  @Test
  void thoseOfTheSetAreShownAlsoWhereAPersonHasDecidedInItsGlossary() throws IOException {
    Path glossary = set.resolve("glossary.csv");
    Files.writeString(glossary, Files.readString(glossary).replace("preferred", "approved"));
    assertEquals(0, export(glossary, "all"), run.err());
    assertEquals(1, findings());
  }

  @Test
  void aGlossaryThatIsOfNoSetHasNone() throws IOException {
    Path other = Files.copy(set.resolve("glossary.csv"), set.resolve("reviewed.csv"));
    assertEquals(0, export(other, "xlsx"), run.err());
    assertEquals(0, findings());
    Path alone = Files.copy(other, folder.resolve("glossary.csv"));
    Files.copy(set.resolve("findings.csv"), folder.resolve("findings.csv"));
    assertEquals(0, export(alone, "xlsx"), run.err());
    assertEquals(0, findings());
  }

  @Test
  void brokenOnesAreToldAndKeepNoOtherFormatFromBeingWritten() throws IOException {
    Files.writeString(set.resolve("findings.csv"), "severity,finding\n");
    assertEquals(2, export(set.resolve("glossary.csv"), "xlsx"));
    assertTrue(run.err().contains("findings.csv"), run.err());
    assertEquals(0, export(set.resolve("glossary.csv"), "omegat"), run.err());
  }
}
