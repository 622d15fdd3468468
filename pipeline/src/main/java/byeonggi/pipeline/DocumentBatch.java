// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents that are read one after the other in one step.
 *
 * @param documents the documents, in the order of their names
 */
record DocumentBatch(List<SourceDocument> documents) implements Serializable {

  private static final int MOST_DOCUMENTS = 512;
  private static final long FEWEST_BYTES = 128 << 10;

  /** A batch is sorted in memory. */
  private static final long MOST_BYTES = 8 << 20;

  /** Enough batches to keep a small cluster busy; the direct runner pays some 4 ms for each. */
  private static final int WANTED_BATCHES = 64;

  DocumentBatch {
    documents = List.copyOf(documents);
  }

  /** Whether the batch is as large as batches should be; a document that is larger stands alone. */
  boolean isUsual() {
    return documents.size() > 1 || documents.get(0).size() <= MOST_BYTES;
  }

  /**
   * Cuts documents into batches. Where it cuts depends on the documents alone, never on the machine
   * or the runner, so that the steps after it see the same parts everywhere.
   */
  static List<DocumentBatch> cut(List<SourceDocument> documents) {
    long bytes = documents.stream().mapToLong(SourceDocument::size).sum();
    long limit = Math.min(MOST_BYTES, Math.max(FEWEST_BYTES, bytes / WANTED_BATCHES));
    List<DocumentBatch> batches = new ArrayList<>();
    List<SourceDocument> batch = new ArrayList<>();
    long held = 0;
    for (SourceDocument document : documents) {
      if (!batch.isEmpty() && (batch.size() == MOST_DOCUMENTS || held + document.size() > limit)) {
        batches.add(new DocumentBatch(batch));
        batch.clear();
        held = 0;
      }
      batch.add(document);
      held += document.size();
    }
    if (!batch.isEmpty()) {
      batches.add(new DocumentBatch(batch));
    }
    return batches;
  }

  private Object writeReplace() {
    return new Encoded<>(new DocumentBatchCoder(), this);
  }
}
