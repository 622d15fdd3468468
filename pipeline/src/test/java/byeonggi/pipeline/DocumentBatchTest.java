// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DocumentBatchTest {

  private static List<SourceDocument> documents(int count, long size) {
    return IntStream.range(0, count)
        .mapToObj(i -> new SourceDocument("d" + i, "/d" + i, size))
        .toList();
  }

  @Test
  void batchesHoldEveryDocumentInOrder() {
    List<SourceDocument> documents = documents(20_000, 5_000);
    List<DocumentBatch> batches = DocumentBatch.cut(documents);
    assertEquals(documents, batches.stream().flatMap(batch -> batch.documents().stream()).toList());
  }

  @Test
  void thereAreEnoughBatchesToShareAndFewEnoughToPayFor() {
    for (int count : new int[] {500, 5_000, 15_000}) {
      int batches = DocumentBatch.cut(documents(count, 5_000)).size();
      assertTrue(batches >= 10 && batches <= 130, count + " documents, " + batches + " batches");
    }
  }

  @Test
  void largeDocumentHasABatchOfItsOwn() {
    List<SourceDocument> documents =
        LongStream.of(10, 50L << 20, 10)
            .mapToObj(size -> new SourceDocument("d" + size, "", size))
            .toList();
    assertEquals(3, DocumentBatch.cut(documents).size());
  }

  @Test
  void documentsOfUnknownSizeAreCountedToo() {
    assertEquals(2, DocumentBatch.cut(documents(1_000, 0)).size());
  }
}
