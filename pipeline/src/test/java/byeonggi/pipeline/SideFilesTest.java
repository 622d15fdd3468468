// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byeonggi.export.SideFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideFilesTest {

  @TempDir Path folder;

  private ExtractException failure(String before, IOException problem, boolean wrapped)
      throws IOException {
    SideFile.Asked asked = new SideFile.Asked("--state=kept", "folder", "");
    try (SideFile file = SideFile.open(folder.resolve("extracted.state"), asked)) {
      IOException thrown =
          assertThrows(
              IOException.class,
              () ->
                  file.told(
                      before,
                      () -> {
                        if (wrapped) {
                          throw new UncheckedIOException(problem);
                        }
                        throw problem;
                      }));
      return RunFailure.of(thrown, folder);
    }
  }

  @Test
  void fullDiskNamesTheOptionOfTheFileAndNotTheOutput() throws IOException {
    ExtractException told = failure("", new IOException("No space left on device"), false);
    assertEquals(ExtractException.Cause.USAGE, told.blame());
    assertEquals(
        "--state=kept could not be written (No space left on device); make room there or name"
            + " another folder.",
        told.getMessage());
  }

  @Test
  void failureAfterTheSetIsInPlaceSaysSo() throws IOException {
    ExtractException told =
        failure(
            "The results are in place, but ",
            new FileSystemException("a", "b", "Permission denied"),
            true);
    assertEquals(
        "The results are in place, but --state=kept could not be written (Permission denied); make"
            + " room there or name another folder.",
        told.getMessage());
  }

  @Test
  void interruptionStaysOne() throws IOException {
    assertEquals(
        ExtractException.Cause.INTERRUPTED,
        failure("", new ClosedByInterruptException(), false).blame());
  }
}
