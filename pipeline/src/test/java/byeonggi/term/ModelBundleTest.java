// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelBundleTest {
  @TempDir Path folder;

  @Test
  void missingBundleNamesTheMendInOneLine() {
    Path absent = folder.resolve("absent");
    var thrown = assertThrows(MissingModelsException.class, () -> ModelBundle.open(absent));
    assertTrue(thrown.getMessage().contains(absent.toString()), thrown.getMessage());
    assertTrue(thrown.getMessage().contains("--analysis=none"), thrown.getMessage());
    assertFalse(thrown.getMessage().contains("\n"));
  }

  @Test
  void fileThatIsMissingOrNotWholeIsNamed() throws Exception {
    for (String name : CoreNlpModels.files()) {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "a model");
    }
    assertEquals("contents.tsv is missing", new BundleContents(folder).missing());
    new BundleContents(folder).write();
    assertEquals(folder.toAbsolutePath(), ModelBundle.open(folder).folder());

    for (String name : CoreNlpModels.files()) {
      Files.writeString(folder.resolve(name), "short");
      var thrown = assertThrows(MissingModelsException.class, () -> ModelBundle.open(folder));
      assertTrue(thrown.getMessage().contains(name + " is not whole"), thrown.getMessage());
      Files.delete(folder.resolve(name));
      thrown = assertThrows(MissingModelsException.class, () -> ModelBundle.open(folder));
      assertTrue(thrown.getMessage().contains(name + " is missing"), thrown.getMessage());
      Files.writeString(folder.resolve(name), "a model");
    }
  }

  @Test
  void wrongModelInTheJarLeavesNothingBehind() throws IOException {
    Path jar = jar(ModelFile.all().get(0).entry());
    Path bundle = folder.resolve("cache").resolve("bundle");
    var thrown = assertThrows(IOException.class, () -> PackModels.pack(List.of(jar), bundle));
    assertTrue(thrown.getMessage().contains("not the file expected"), thrown.getMessage());
    assertEmpty(bundle.getParent());
  }

  @Test
  void jarWithoutTheModelsIsNamed() throws IOException {
    Path jar = jar("something/else");
    Path bundle = folder.resolve("cache").resolve("bundle");
    var thrown = assertThrows(IOException.class, () -> PackModels.pack(List.of(jar), bundle));
    assertTrue(thrown.getMessage().contains(ModelFile.all().get(0).entry()), thrown.getMessage());
    assertEmpty(bundle.getParent());
  }

  private Path jar(String entry) throws IOException {
    Path jar = folder.resolve("models.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(1);
    }
    return jar;
  }

  private static void assertEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }
}
