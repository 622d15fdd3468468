// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byeonggi.cli.ProgramRun.Machine;
import byeonggi.export.SideFile;
import byeonggi.glossary.EntryId;
import byeonggi.glossary.GlossKey;
import byeonggi.glossary.TermKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergeCommandTest {
  private final CommandLineRun run = new CommandLineRun();

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String column(Path file, int column) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(row -> row.substring(1, row.length() - 1).split("\",\"", -1)[column])
        .toList()
        .toString();
  }

  @Test
  void decisionsStandInTheMergedGlossaryAndConflictsAreTold() throws IOException {
    Path runs =
        write(
            "run.csv",
            """
            source_term,source_lang,target_term,target_lang,occurrences,documents,confidence,status
            护城河,zh,성벽,ko,5,2,0.95,preferred
            护城河,zh,해자,ko,1,1,0.40,variant
            """);
    Path mine =
        write(
            "mine.csv",
            "source_term,target_term,status,note\n护城河,해자,approved,'=물길\n护城河,성벽,rejected,\n");
    Path yours = write("yours.csv", "source_term,target_term\n护城河,성벽\n");
    Path output = folder.resolve("merged.csv");
    Path conflicts = folder.resolve("conflicts.csv");
    assertEquals(
        0,
        run.run(
            "merge",
            "--glossary=" + runs,
            "--glossary=" + mine,
            "--glossary=" + yours,
            "--output=" + output,
            "--conflicts=" + conflicts));
    assertEquals("[성벽, 해자]", column(output, 2));
    assertEquals("[rejected, approved]", column(output, 8));
    assertEquals("[, '=물길]", column(output, 17));
    assertEquals("[yes, no]", column(conflicts, 1));
    assertTrue(run.err().contains("1 conflict of decisions"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void glossThatAPersonWroteOverIsRejectedByTheirCorrection() throws IOException {
    String header =
        "source_term,source_lang,target_term,target_lang,status,reviewer,date,example,id\n";
    String id = EntryId.of(new TermKey("zh", "护城河"), new GlossKey("ko", "성벽"));
    String example = ",업계의 성벽(护城河)이다," + id + "\n";
    Path runs = write("run.csv", header + "护城河,zh,성벽,ko,preferred,," + example);
    Path mine = write("mine.csv", header + "护城河,zh,해자,ko,approved,kim,2026-11-01" + example);
    Path output = folder.resolve("merged.csv");
    String[] merge = {"merge", "--glossary=" + runs, "--glossary=" + mine, "--output=" + output};
    assertEquals(0, run.run(merge), run.err());
    assertEquals("[성벽, 해자]", column(output, 2));
    assertEquals("[rejected, approved]", column(output, 8));
    assertEquals("[kim, kim]", column(output, 18));
    assertTrue(
        run.err().contains("1 corrected row rejects what stood there before: 护城河 성벽, now 护城河 해자"),
        run.err());
    String merged = Files.readString(output);
    merge[2] = "--glossary=" + output;
    assertEquals(0, run.run(merge), run.err());
    assertEquals(merged, Files.readString(output));
  }

  @Test
  void mergedGlossaryMayReplaceOneThatIsRead() throws IOException {
    Path file = write("own.csv", "source_term,target_term\n护城河,해자\n");
    assertEquals(0, run.run("merge", "--glossary=" + file, "--output=" + file), run.err());
    String once = Files.readString(file);
    assertEquals(0, run.run("merge", "--glossary=" + file, "--output=" + file));
    assertEquals(once, Files.readString(file));
  }

  @Test
  void fileThatIsNoGlossaryIsNotReplaced() throws IOException {
    Path file = write("own.csv", "source_term,target_term\n护城河,해자\n");
    Path letter = write("letter.txt", "dear");
    assertEquals(2, run.run("merge", "--glossary=" + file, "--output=" + letter));
    assertEquals("dear", Files.readString(letter));
  }

  @Test
  void malformedGlossaryWritesNothing() throws IOException {
    Path file = write("own.csv", "source_term,target_term,status\n护城河,해자,perhaps\n");
    Path output = folder.resolve("merged.csv");
    assertEquals(2, run.run("merge", "--glossary=" + file, "--output=" + output));
    assertTrue(run.err().contains("own.csv, row 2, column status"), run.err());
    assertFalse(Files.exists(output));
  }

  @Test
  void diffTellsPeopleWhatChanged() throws IOException {
    Path before =
        write(
            "old.csv",
            "source_term,source_lang,target_term,status,occurrences\n护城河,zh,해자,preferred,1\n");
    Path after =
        write(
            "new.csv",
            "source_term,source_lang,target_term,status,occurrences\n护城河,zh,성벽,preferred,3\n");
    assertEquals(0, run.run("diff", before.toString(), after.toString()), run.err());
    assertEquals(
        List.of("Other best gloss: 1", "  护城河  zh  해자 → 성벽  3 (+2)"),
        run.out().lines().limit(2).toList());
    assertEquals(0, run.run("diff", before.toString(), before.toString()));
    assertTrue(run.out().contains("No differences."), run.out());
  }

  @Test
  void diffAsTableHasARowAChange() throws IOException {
    Path before =
        write("old.csv", "source_term,source_lang,target_term,status\n护城河,zh,해자,preferred\n");
    Path after =
        write("new.csv", "source_term,source_lang,target_term,status\n护城河,zh,해자,approved\n");
    assertEquals(0, run.run("diff", "--csv", before.toString(), after.toString()), run.err());
    List<String> rows = run.out().lines().toList();
    assertEquals(2, rows.size());
    assertTrue(rows.get(1).startsWith("\"decision\",\"护城河\",\"zh\",\"해자\",\"해자\""), rows.get(1));
  }

  @Test
  void tableThatIsNoGlossaryIsRefused() throws IOException {
    Path findings =
        write("findings.csv", "severity,finding,source_term,target_term\nerror,x,护城河,해자\n");
    assertEquals(
        2, run.run("merge", "--glossary=" + findings, "--output=" + folder.resolve("o.csv")));
    assertTrue(run.err().contains("is a table of places or findings and no glossary"), run.err());
  }

  @Test
  void decisionsUnderAnotherHeaderAreNotTakenForApprovals() throws IOException {
    Path file = write("own.csv", "원어,번역,상태\n护城河,해자,거부\n");
    assertEquals(2, run.run("merge", "--glossary=" + file, "--output=" + folder.resolve("o.csv")));
    assertTrue(run.err().contains("unknown column \"상태\"; name it status"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "ZH", "und", "", " zh "})
  void decisionIsHeardHoweverItsLanguageIsWritten(String language) throws IOException {
    Path runs =
        write(
            "run.csv",
            "source_term,source_lang,target_term,target_lang,status\n护城河,zh,해자,ko,preferred\n");
    Path mine =
        write(
            "mine.csv",
            "source_term,source_lang,target_term,status\n\u200B护城河," + language + ",해자,rejected\n");
    Path output = folder.resolve("merged.csv");
    assertEquals(
        0,
        run.run("merge", "--glossary=" + runs, "--glossary=" + mine, "--output=" + output),
        run.err());
    assertEquals("[rejected]", column(output, 8));
  }

  @Test
  void placeThatAnotherRunWritesToIsAFailureOfTheRun() throws IOException {
    Path file = write("own.csv", "source_term,target_term\n护城河,해자\n");
    Path output = folder.resolve("merged.csv");
    try (SideFile other = SideFile.open(output, new SideFile.Asked("--x", "file", ""))) {
      assertEquals(1, run.run("merge", "--glossary=" + file, "--output=" + output));
      assertEquals("--x", other.asked().option());
    }
    assertTrue(run.err().contains("Another run is writing"), run.err());
  }

  @Test
  void glossesThatTwoFilesApproveAreToldAndListedAndBothStand() throws IOException {
    Path mine = write("mine.csv", "source_term,target_term,reviewer\n量化,양적,김\n护城河,해자,김\n");
    Path yours = write("yours.csv", "source_term,target_term\n量化,양적 트레이딩\n护城河,해자\n");
    Path output = folder.resolve("merged.csv");
    // As an earlier version wrote it.
    Path conflicts = write("conflicts.csv", "conflict,stands,source_term,source_lang\n");
    assertEquals(
        0,
        run.run(
            "merge",
            "--glossary=" + mine,
            "--glossary=" + yours,
            "--output=" + output,
            "--conflicts=" + conflicts),
        run.err());
    assertEquals("[approved, approved, approved]", column(output, 8));
    assertEquals("[yes, yes]", column(conflicts, 1));
    assertEquals("[양적, 양적 트레이딩]", column(conflicts, 4));
    assertEquals("[glosses, glosses]", column(conflicts, 11));
    assertEquals(
        List.of(
            "1 term with glosses that no one file approves together; all stand until a person"
                + " chooses:",
            "  量化: 양적 in " + mine + ", 양적 트레이딩 in " + yours),
        run.err().lines().skip(1).toList());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"letter.txt", "folder", "absent/conflicts.csv"})
  void conflictsThatCantBeWrittenLeaveTheGlossaryAsItWas(String conflicts) throws IOException {
    Path own = write("own.csv", "source_term,target_term\n护城河,해자\n");
    write("letter.txt", "dear");
    Files.createDirectory(folder.resolve("folder"));
    List<String> before = names(folder);
    assertEquals(
        2,
        run.run(
            "merge",
            "--glossary=" + own,
            "--output=" + own,
            "--conflicts=" + folder.resolve(conflicts)));
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("--conflicts=" + folder.resolve(conflicts)), run.err());
    assertEquals("source_term,target_term\n护城河,해자\n", Files.readString(own));
    assertEquals(before, names(folder));
  }

  @ParameterizedTest
  @CsvSource({
    "merged.csv, merged.csv, are the same file",
    "merged.csv, ./merged.csv, are the same file",
    "merged.csv, link/merged.csv, are the same file",
    "merged.csv, own.csv, is what --glossary=",
    "own.csv, to-own.csv, is what --glossary=",
    "there.csv, to-there.csv, is not a plain file",
    "there.csv, link/there.csv, are the same file"
  })
  void glossaryAndConflictsAreNeverOneFile(String output, String conflicts, String said)
      throws IOException {
    Path own = write("own.csv", "source_term,target_term\n护城河,해자\n");
    write("there.csv", "");
    Files.createSymbolicLink(folder.resolve("link"), folder);
    Files.createSymbolicLink(folder.resolve("to-there.csv"), folder.resolve("there.csv"));
    Files.createSymbolicLink(folder.resolve("to-own.csv"), own);
    List<String> before = names(folder);
    assertEquals(
        2,
        run.run(
            "merge",
            "--glossary=" + own,
            "--output=" + folder.resolve(output),
            "--conflicts=" + folder + "/" + conflicts));
    assertTrue(run.err().contains(said), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals(before, names(folder));
    assertEquals("source_term,target_term\n护城河,해자\n", Files.readString(own));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--csv", "--all"})
  void diffThatStandardOutputCantTakeSaysSoInOneLine(String form) throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "no /dev/full here");
    Path old = write("old.csv", "source_term,target_term\n护城河,해자\n");
    Path now = write("new.csv", "source_term,target_term\n护城河,성벽\n");
    List<String> toFull = List.of("/bin/sh", "-c", "exec \"$@\" >/dev/full", "full");
    ProgramRun program =
        ProgramRun.of(Machine.with(), toFull, "diff", form, old.toString(), now.toString());
    assertEquals(1, program.status(), program.err());
    assertEquals(
        List.of(
            "byeonggi: standard output can't be written (No space left on device); make room"
                + " there"),
        program.err().lines().toList());
  }

  @Test
  void columnsThatPeopleAddedAreKeptInWhateverOrderTheGlossariesCome() throws IOException {
    String runs =
        """
        source_term,source_lang,target_term,target_lang,occurrences,status
        护城河,zh,해자,ko,5,preferred
        护城河,zh,성벽,ko,1,variant
        """;
    String mine =
        """
        client,source_term,target_term,comment,=sum,empty,
        가,护城河,해자,"=물길
        둘",1-2,,extra
        """;
    String yours = "source_term,target_term,client\n护城河,해자,나\n护城河,성벽,\n";
    String merged =
        """
        "(column 7)","'=sum","client","comment","empty"
        "extra","1-2","가 | 나","'=물길 둘",""
        "","","","",""
        """;
    Path own = write("own.csv", yours);
    Path run1 = write("run.csv", runs);
    Path other = write("other.csv", mine);
    for (List<Path> order : List.of(List.of(own, run1, other), List.of(other, own, run1))) {
      // The second time, the first glossary is what the first time gave.
      List<String> arguments = new ArrayList<>(List.of("merge", "--output=" + own));
      order.forEach(file -> arguments.add("--glossary=" + file));
      assertEquals(0, run.run(arguments.toArray(String[]::new)), run.err());
      assertEquals(
          merged,
          Files.readString(own)
              .lines()
              .map(line -> line.split(",", 21)[20] + "\n")
              .collect(Collectors.joining()));
    }
  }

  private Path writeLargeGlossary() throws IOException {
    StringBuilder rows = new StringBuilder("source_term,source_lang,target_term,example\n");
    for (int i = 0; i < 150_000; i++) {
      rows.append("第%d課,zh,제%d과,제%d과(第%d課)가 있다.\n".formatted(i, i, i, i));
    }
    return write("large.csv", rows.toString());
  }

  @Test
  void signalLeavesTheGlossaryAsItWasAndNothingBesideIt() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no kill here");
    Path large = writeLargeGlossary();
    Path output = write("merged.csv", "source_term,target_term\n护城河,해자\n");
    Path conflicts = folder.resolve("conflicts.csv");
    List<String> before = names(folder);
    Path err = Files.createTempFile("err", "");
    Process program =
        ProgramRun.start(
            new ProcessBuilder().redirectError(err.toFile()),
            Machine.with(),
            List.of(),
            "merge",
            "--glossary=" + large,
            "--output=" + output,
            "--conflicts=" + conflicts);
    try {
      Path part = SideFile.unfinished(output);
      while (Files.notExists(part.resolve(output.getFileName())) && program.isAlive()) {
        Thread.sleep(1);
      }
      new ProcessBuilder("/bin/kill", "-TERM", String.valueOf(program.pid())).start().waitFor();
      assertTrue(program.waitFor(30, TimeUnit.SECONDS));
      assertEquals(130, program.exitValue(), Files.readString(err));
      assertEquals(
          List.of("byeonggi: interrupted; " + output + " is as it was before"),
          Files.readAllLines(err));
      assertEquals(before, names(folder));
      assertEquals("source_term,target_term\n护城河,해자\n", Files.readString(output));
    } finally {
      program.destroyForcibly();
      Files.delete(err);
    }
  }

  @Test
  void fullDiskIsOneLineWithTheMendAndAllIsAsItWas() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
    Path own = write("own.csv", "source_term,target_term\n" + "护城河,해자\n".repeat(20));
    StringBuilder rows = new StringBuilder("source_term,target_term\n");
    for (int i = 0; i < 500; i++) {
      rows.append("第%d課,제%d과\n".formatted(i, i));
    }
    Path other = write("other.csv", rows.toString());
    List<String> before = names(folder);
    ProgramRun program =
        ProgramRun.of(
            Machine.with(),
            List.of("/bin/bash", "-c", "ulimit -f 8; exec \"$@\"", "limited"),
            "merge",
            "--glossary=" + own,
            "--glossary=" + other,
            "--output=" + own,
            "--conflicts=" + folder.resolve("conflicts.csv"));
    assertEquals(2, program.status(), program.err());
    assertEquals(
        List.of(
            "byeonggi: --output="
                + own
                + " could not be written (File too large); make room there or name another file."),
        program.err().lines().toList());
    assertEquals(before, names(folder));
  }
}
