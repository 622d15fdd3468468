// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideFileTest {

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
    try (SideFile file = SideFile.open(target, "--table")) {
      Files.writeString(file.path(), "new");
      assertEquals("old", Files.readString(target));
      file.commit();
      assertEquals("new", Files.readString(target));
    }
    assertEquals(List.of("table.csv"), names());
  }

  @Test
  void leavesTheOldFileAndNothingElseWhenNotCommitted() throws IOException {
    try (SideFile file = SideFile.open(target, "--table")) {
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
    try (SideFile file = SideFile.open(target, "--table")) {
      Files.writeString(file.path(), "new");
      file.commit();
    }
    assertEquals("new", Files.readString(target));
    assertEquals(List.of("table.csv"), names());
  }

  @Test
  void refusesASecondWriterAlsoAfterTheFirstHasWritten() throws IOException {
    try (SideFile first = SideFile.open(target, "--table")) {
      Files.writeString(first.path(), "something");
      assertThrows(OutputBusyException.class, () -> SideFile.open(target, "--table"));
      Files.writeString(first.path(), "new");
      first.commit();
    }
    assertEquals("new", Files.readString(target));
  }

  @Test
  void namesTheOptionWhenTheFolderIsMissingOrTheFileIsAFolder() {
    OutputException missing =
        assertThrows(
            OutputException.class, () -> SideFile.open(folder.resolve("no/t.csv"), "--table"));
    assertTrue(missing.getMessage().startsWith("--table="), missing.getMessage());
    OutputException isFolder =
        assertThrows(OutputException.class, () -> SideFile.open(folder, "--table"));
    assertTrue(isFolder.getMessage().contains("is a folder"), isFolder.getMessage());
  }
}
