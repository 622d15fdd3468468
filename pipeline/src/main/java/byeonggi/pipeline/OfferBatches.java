// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;

/**
 * Offers batches of documents, each under a key of its own: the grouping lets workers take them one
 * by one, where {@link Create} alone deals them out once, before anyone knows how long each takes.
 */
final class OfferBatches
    extends PTransform<PBegin, PCollection<KV<Integer, Iterable<DocumentBatch>>>> {

  private final transient List<DocumentBatch> batches;

  private OfferBatches(List<DocumentBatch> batches) {
    this.batches = batches;
  }

  static OfferBatches of(List<DocumentBatch> batches) {
    return new OfferBatches(batches);
  }

  @Override
  public PCollection<KV<Integer, Iterable<DocumentBatch>>> expand(PBegin begin) {
    List<KV<Integer, DocumentBatch>> numbered = new ArrayList<>();
    for (DocumentBatch batch : batches) {
      numbered.add(KV.of(numbered.size(), batch));
    }
    return begin
        .apply(
            "Number",
            Create.of(numbered).withCoder(KvCoder.of(VarIntCoder.of(), new DocumentBatchCoder())))
        .apply("Deal", GroupByKey.create());
  }
}
