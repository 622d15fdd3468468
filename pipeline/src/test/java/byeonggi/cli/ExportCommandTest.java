// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
  private final CommandLineRun run = new CommandLineRun();

  @TempDir private Path folder;
  private Path glossary;
  private Path output;

  @BeforeEach
  void writeGlossary() throws IOException {
    output = folder.resolve("exports");
    glossary =
        Files.writeString(
            folder.resolve("glossary.csv"),
            """
            source_term,source_lang,target_term,target_lang,occurrences,confidence,status
            护城河,zh,해자,ko,5,0.95,preferred
            护城河,zh,성벽,ko,1,0.40,variant
            刻舟求劍,ko-Hani,각주구검,ko,3,1.000,approved
            張三,zh,장산,ko,3,0.9,rejected
            躺平,zh,,ko,1,0.2,variant
            """);
  }

  private int export(String... more) {
    String[] all = new String[4 + more.length];
    all[0] = "export";
    all[1] = "--glossary=" + glossary;
    all[2] = "--output=" + output;
    all[3] = "--format=deepl-tsv";
    System.arraycopy(more, 0, all, 4, more.length);
    return run.run(all);
  }

  private List<String> rows(String file) throws IOException {
    return Files.readAllLines(output.resolve(file));
  }

  @Test
  void writesTheFormatAndListsWhatCouldNotGoIn() throws IOException {
    assertEquals(0, export());
    assertEquals(List.of("护城河\t해자"), rows("deepl-zh-ko.tsv"));
    assertEquals(
        List.of("no gloss", "DeepL has no language ko-Hani", "one translation a term"),
        rows("dropped.csv").stream()
            .skip(1)
            .map(row -> row.split("\",\"", -1)[6].replaceAll("^the tool takes |, and .*", ""))
            .toList());
    assertTrue(run.err().contains("3 pairs selected, 1 left out, 1 without a gloss"), run.err());
    assertTrue(
        run.err()
            .contains("deepl-tsv  1  2 dropped, mostly: the tool takes one translation a term\n"),
        run.err());
    assertTrue(run.err().contains("What was dropped is in dropped.csv"), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--status=variant              | 护城河 성벽",
        "--min-occurrences=9           | ",
        "--min-confidence=0.96         | ",
        "--min-confidence=0.95         | 护城河 해자",
        "--lang=ko-Hani                | ",
        "--lang=zh                     | 护城河 해자",
      })
  void optionsChooseTheEntries(String option, String row) throws IOException {
    assertEquals(0, export(option));
    Path file = output.resolve("deepl-zh-ko.tsv");
    assertEquals(row != null, Files.exists(file), run.err());
    if (row != null) {
      assertEquals(row.replace(' ', '\t'), Files.readString(file).strip());
    }
  }

  @Test
  void otherDirectionTranslatesFromKorean() throws IOException {
    assertEquals(0, export("--direction=target-source"));
    assertEquals(List.of("해자\t护城河", "성벽\t护城河"), rows("deepl-ko-zh.tsv"));
  }

  @Test
  void changedFileIsReplacedOnlyByForce() throws IOException {
    assertEquals(0, export());
    Path file = output.resolve("deepl-zh-ko.tsv");
    Files.writeString(file, "mine");
    assertEquals(2, export());
    assertTrue(run.err().contains("was changed since it was exported"), run.err());
    assertEquals("mine", Files.readString(file));
    assertEquals(0, export("--force"));
    assertEquals(List.of("护城河\t해자"), rows("deepl-zh-ko.tsv"));
  }

  @Test
  void whatIsNoMoreInTheExportIsTakenAway() throws IOException {
    assertEquals(0, export());
    assertEquals(0, export("--lang=ko-Hani"));
    assertFalse(Files.exists(output.resolve("deepl-zh-ko.tsv")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format=omegar         | unknown format omegar",
        "--status=rejected       | give one of approved, preferred, variant, not \"rejected\"",
        "--direction=up          | give one of source-target, target-source, not \"up\"",
        "--min-occurrences=-1    | --min-occurrences=-1 is out of range; give 0 or more",
        "--min-confidence=2      | --min-confidence=2.0 is out of range; give 0 to 1",
        "--lang=c++              | --lang=c++ is no tag of a language",
        "--lang=cn               | no entry of the glossary has the language cn; there are ko-Hani, zh",
        "--glossary=absent.csv   | no glossary absent.csv; check the path",
      })
  void wrongUsageIsOneLine(String option, String message) {
    String[] arguments = {
      "export", "--glossary=" + glossary, "--output=" + output, "--format=deepl-tsv", option
    };
    if (option.startsWith("--glossary")) {
      arguments[1] = "--min-occurrences=0";
    }
    if (option.startsWith("--format")) {
      arguments[3] = "--min-occurrences=0";
    }
    assertEquals(2, run.run(arguments));
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(Files.exists(output));
  }

  @Test
  void malformedGlossaryNamesFileRowAndColumn() throws IOException {
    Files.writeString(glossary, "source_term,target_term,occurrences\n护城河,해자,many\n");
    assertEquals(2, export());
    assertTrue(
        run.err()
            .contains("glossary.csv, row 2, column occurrences: \"many\" is not a whole number"),
        run.err());
  }

  @Test
  void stopHoldsForEveryGlossOfItsTerm() throws IOException {
    Files.writeString(
        glossary,
        """
        source_term,source_lang,target_term,target_lang,status,date
        护城河,zh,해자,ko,preferred,
        护城河,zh,,,stop,
        躺平,zh,탕핑,ko,approved,2026-01-01
        躺平,zh,눕기,ko,stop,2026-02-01
        内卷,zh,네이쥐안,ko,preferred,
        """);
    assertEquals(0, export());
    assertEquals(List.of("内卷\t네이쥐안"), rows("deepl-zh-ko.tsv"));
    assertTrue(run.err().contains("1 row left out too, since their term is stopped"), run.err());
    assertTrue(run.err().contains("1 conflict of decisions in the glossary"), run.err());
  }

  @Test
  void laterDecisionOfTwoAboutOnePairStands() throws IOException {
    Files.writeString(
        glossary,
        """
        source_term,source_lang,target_term,target_lang,status,date
        护城河,zh,해자,ko,approved,2026-01-01
        护城河,zh,해자,ko,rejected,2026-02-01
        躺平,zh,탕핑,ko,rejected,2026-01-01
        躺平,zh,탕핑,ko,approved,2026-02-01
        """);
    assertEquals(0, export());
    assertEquals(List.of("躺平\t탕핑"), rows("deepl-zh-ko.tsv"));
  }

  @Test
  void pairsMarkedForReviewAreCounted() throws IOException {
    Files.writeString(
        glossary,
        """
        source_term,source_lang,target_term,target_lang,confidence,review,status
        护城河,zh,해자,ko,0.010,yes,preferred
        躺平,zh,탕핑,ko,0.900,no,preferred
        """);
    assertEquals(0, export());
    assertTrue(run.err().contains("1 pair marked for review and not approved"), run.err());
  }

  @Test
  void rowsWithoutALanguageAreChosenByTheirJudgedOne() throws IOException {
    Files.writeString(glossary, "护城河,해자\n躺平,탕핑\n");
    assertEquals(0, export("--lang=zh"), run.err());
    assertEquals(List.of("护城河\t해자", "躺平\t탕핑"), rows("deepl-zh-ko.tsv"));
    assertEquals(2, export("--lang=ja"), run.err());
  }

  @Test
  void allAmongNamesIsEveryFormat() {
    assertEquals(0, export("--format=all"));
    assertTrue(run.err().contains("markdown"), run.err());
  }

  @Test
  void exportFileOfSomebodyElseIsReplacedOnlyByForce() throws IOException {
    Files.createDirectories(output);
    Path strange = Files.writeString(output.resolve("export.json"), "{\"mine\": true}");
    assertEquals(2, export());
    assertTrue(run.err().contains("export.json was changed since it was exported, or"), run.err());
    assertEquals("{\"mine\": true}", Files.readString(strange));
    assertEquals(0, export("--force"));
    assertTrue(Files.readString(strange).contains("sha256"));
  }

  @Test
  void endlessTagOfLanguageIsCutWhereItNamesAFile() throws IOException {
    Files.writeString(
        glossary,
        "source_term,source_lang,target_term,target_lang\n护城河,zh-x"
            + "-abcdefgh".repeat(40)
            + ",해자,ko\n");
    assertEquals(0, export("--format=tmx"), run.err());
    assertTrue(
        Files.exists(output.resolve("glossary-zh-x-abcdefgh-abcdefgh-abcdefgh-ko.tmx")), run.err());
  }

  @Test
  void mostFrequentReasonIsOneOfTheFormat() throws IOException {
    Files.writeString(
        glossary,
        """
        source_term,source_lang,target_term,target_lang,status
        躺平,zh,,ko,variant
        内卷,zh,,ko,variant
        刻舟求劍,ko-Hani,각주구검,ko,approved
        """);
    assertEquals(
        0,
        run.run(
            "export", "--glossary=" + glossary, "--output=" + output, "--format=xlsx,omegat-tbx"));
    assertTrue(run.err().contains("1 dropped, mostly: both are of the language ko\n"), run.err());
  }

  @Test
  void formatsAreListedALineEach() {
    assertEquals(0, run.run("export", "--formats"));
    assertTrue(run.out().contains("deepl-tsv"), run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
  }
}
