// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.IOException;

/** How a batch travels. */
final class DocumentBatchCoder extends CompactCoder<DocumentBatch> {

  @Override
  void write(DocumentBatch batch, Output out) throws IOException {
    out.list(
        batch.documents(),
        (document, o) -> o.text(document.name()).text(document.location()).number(document.size()));
  }

  @Override
  DocumentBatch read(Input in) throws IOException {
    return new DocumentBatch(in.list(i -> new SourceDocument(i.text(), i.text(), i.number())));
  }
}
