// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DocumentCountsTest {

  @Test
  void containerThatOpensIsNoDocument() throws ExtractException {
    DocumentCounts counts = new DocumentCounts(3, 4, 1, 3, 1, 2);
    counts.check();
    assertEquals(6, counts.given());
  }

  @Test
  void lostDocumentEndsTheRun() {
    ExtractException e =
        assertThrows(ExtractException.class, () -> new DocumentCounts(3, 0, 0, 1, 1, 0).check());
    assertEquals(ExtractException.Cause.RUN, e.blame());
    assertTrue(
        e.getMessage().contains("3 documents given, but 1 failed + 1 read + 0 skipped"),
        e.getMessage());
  }
}
