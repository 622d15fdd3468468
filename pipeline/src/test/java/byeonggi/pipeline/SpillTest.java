// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillTest {
  private final Spill<String> spill = new Spill<>(StringUtf8Coder.of());

  @TempDir private Path folder;

  @Test
  void whatIsWrittenComesBack() throws IOException {
    String file = spill.writeAll(folder.toString(), "words", List.of("해자", "护城河"));
    try (Spill.Reader<String> reader = spill.open(file)) {
      assertEquals("해자", reader.next());
      assertEquals("护城河", reader.next());
      assertEquals(false, reader.hasNext());
    }
  }

  @Test
  void folderThatWasClearedAwayIsNotMadeAnew() {
    Path gone = folder.resolve("work");
    assertThrows(NoSuchFileException.class, () -> spill.writeOne(gone.toString(), "words", "해자"));
    assertTrue(Files.notExists(gone));
  }
}
