// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byeonggi.export.OutputBusyException;
import byeonggi.export.OutputException;
import byeonggi.pipeline.ExtractException.Cause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunFailureTest {

  @TempDir Path output;

  private ExtractException of(Throwable problem) {
    Throwable wrapped = new RuntimeException("of Beam", problem);
    ExtractException failure = RunFailure.of(wrapped, output);
    assertSame(wrapped, failure.getCause());
    assertFalse(failure.getMessage().contains("\n"), failure.getMessage());
    return failure;
  }

  @ParameterizedTest
  @ValueSource(strings = {"No space left on device", "Disk quota exceeded", "File too large"})
  void fullDiskNamesTheMend(String reason) {
    ExtractException failure = of(new UncheckedIOException(new IOException(reason)));
    assertEquals(Cause.USAGE, failure.blame());
    assertTrue(failure.getMessage().startsWith("The disk is full (" + reason), "" + failure);
    assertTrue(failure.getMessage().contains("make room where '" + output), "" + failure);
  }

  @Test
  void lackOfMemoryNamesTheMendHoweverDeepItIs() {
    for (Throwable problem :
        new Throwable[] {
          new OutOfMemoryError("Java heap space"),
          new NoClassDefFoundError(
              "Exception java.lang.OutOfMemoryError: Java heap space [in thread \"x\"]"),
          new IllegalStateException(new ExceptionInInitializerError(new OutOfMemoryError()))
        }) {
      ExtractException failure = of(problem);
      assertEquals(Cause.RUN, failure.blame());
      assertTrue(failure.getMessage().contains("BYEONGGI_JAVA_OPTS=-Xmx"), "" + failure);
    }
  }

  @Test
  void interruptionIsNobodysFault() {
    assertEquals(Cause.INTERRUPTED, of(new ClosedByInterruptException()).blame());
    assertEquals(Cause.INTERRUPTED, of(new InterruptedException()).blame());
  }

  @Test
  void whatTheOutputSaysIsToldAsItIs() {
    ExtractException busy = of(new OutputBusyException("Another run; wait."));
    assertEquals(Cause.RUN, busy.blame());
    assertEquals("Another run; wait.", busy.getMessage());
    assertEquals(Cause.USAGE, of(new OutputException("Not a folder.")).blame());
  }

  @Test
  void aFilesTroubleNamesTheFileAndTheReason() {
    ExtractException failure = of(new AccessDeniedException("some/file"));
    assertEquals("The run failed: some/file: AccessDeniedException", failure.getMessage());
  }

  @Test
  void outputThatIsGoneIsTold() {
    ExtractException failure =
        RunFailure.of(new NoSuchFileException("gone/a"), output.resolve("gone"));
    assertTrue(failure.getMessage().contains("was taken away meanwhile"), "" + failure);
  }
}
