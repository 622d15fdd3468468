// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideFileTest {

  private static final SideFile.Asked TABLE = new SideFile.Asked("--table=FILE", "file", "");
  private static final SideFile.Asked OWN =
      new SideFile.Asked("--table=FILE", "file", RejectedCsv.HEADER);
  private static final SideFile.Asked STATE = new SideFile.Asked("--state=DIR", "folder", "");

  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void nameTarget() throws IOException {
    target = Files.writeString(folder.resolve("table.csv"), "old");
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void replacesTheOldFileOnlyWhenCommitted() throws IOException {
    try (SideFile file = SideFile.open(target, TABLE)) {
      Files.writeString(file.path(), "new");
      assertEquals("old", Files.readString(target));
      file.commit();
      assertEquals("new", Files.readString(target));
    }
    assertEquals(List.of("table.csv"), names());
  }

  @Test
  void leavesTheOldFileAndNothingElseWhenNotCommitted() throws IOException {
    try (SideFile file = SideFile.open(target, TABLE)) {
      Files.writeString(file.path(), "half");
    }
    assertEquals("old", Files.readString(target));
    assertEquals(List.of("table.csv"), names());
  }

  @Test
  void takesOverWhatAKilledRunLeft() throws IOException {
    Path left = Files.createDirectory(folder.resolve("table.csv.part"));
    Files.writeString(left.resolve("table.csv"), "a longer text than the new one");
    Files.createFile(left.resolve("lock"));
    try (SideFile file = SideFile.open(target, TABLE)) {
      Files.writeString(file.path(), "new");
      file.commit();
    }
    assertEquals("new", Files.readString(target));
    assertEquals(List.of("table.csv"), names());
  }

  @Test
  void refusesASecondWriterAlsoAfterTheFirstHasWritten() throws IOException {
    try (SideFile first = SideFile.open(target, TABLE)) {
      Files.writeString(first.path(), "something");
      assertThrows(OutputBusyException.class, () -> SideFile.open(target, TABLE));
      Files.writeString(first.path(), "new");
      first.commit();
    }
    assertEquals("new", Files.readString(target));
  }

  @Test
  void namesTheOptionWhenTheFolderIsMissingOrTheFileIsAFolder() {
    OutputException missing =
        assertThrows(OutputException.class, () -> SideFile.open(folder.resolve("no/t.csv"), TABLE));
    assertTrue(missing.getMessage().startsWith("--table="), missing.getMessage());
    OutputException isFolder =
        assertThrows(OutputException.class, () -> SideFile.open(folder, TABLE));
    assertTrue(isFolder.getMessage().contains("is a folder"), isFolder.getMessage());
  }

  private String refusal(Path file, SideFile.Asked asked) {
    OutputException e = assertThrows(OutputException.class, () -> SideFile.open(file, asked));
    assertEquals(1, e.getMessage().lines().count(), e.getMessage());
    assertTrue(e.getMessage().startsWith(asked.option()), e.getMessage());
    assertTrue(e.getMessage().endsWith("name another " + asked.noun() + "."), e.getMessage());
    return e.getMessage();
  }

  @Test
  void refusesWhatIsNoFileAndFollowsNoLink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
    refusal(link, TABLE);
    assertTrue(refusal(link, STATE).contains("'link.csv'"));
    Path dangling =
        Files.createSymbolicLink(folder.resolve("dangling.csv"), folder.resolve("nowhere"));
    refusal(dangling, TABLE);
    Path pipe = folder.resolve("pipe.csv");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(made.waitFor() == 0, "no mkfifo here");
    refusal(pipe, OWN);
    assertEquals("old", Files.readString(target));
  }

  @Test
  void replacesOnlyATableOfItsOwnKindOrAnEmptyFile() throws IOException {
    for (String other : List.of("# 글\n", "document,line\n", "\uFEFFsource_term,target_term\n")) {
      Files.writeString(target, other);
      refusal(target, OWN);
      assertEquals(other, Files.readString(target));
      SideFile.open(target, TABLE).close();
    }
    for (String own :
        List.of(
            "",
            RejectedCsv.HEADER,
            "\"" + RejectedCsv.HEADER.replace(",", "\",\"") + "\"\n",
            "\uFEFF" + RejectedCsv.HEADER + "\na.md,1,1\n")) {
      Files.writeString(target, own);
      try (SideFile file = SideFile.open(target, OWN)) {
        Files.writeString(file.path(), "new");
        file.commit();
      }
      assertEquals("new", Files.readString(target));
    }
    assertEquals(List.of("table.csv"), names());
  }
}
