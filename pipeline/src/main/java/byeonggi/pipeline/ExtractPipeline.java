// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;

/** The way of the data, from documents to sorted files of occurrences and entries. */
final class ExtractPipeline {

  private final EngineSupplier engine;
  private final Workplace place;

  /**
   * Strings the steps together.
   *
   * @param place where the steps leave their files
   */
  ExtractPipeline(EngineSupplier engine, Workplace place) {
    this.engine = engine;
    this.place = place;
  }

  /** Where the manifest is once the pipeline has run. */
  String manifest() {
    return place.folder() + "/manifest";
  }

  /** Whether documents of these batches are extracted in one step. */
  static boolean isOneStep(List<DocumentBatch> batches) {
    return batches.size() == 1 && batches.get(0).isUsual();
  }

  /** Adds the steps to a pipeline. */
  void addTo(Pipeline pipeline, List<DocumentBatch> batches) {
    if (isOneStep(batches)) {
      pipeline.apply(
          "ExtractAtOnce", ExtractAtOnce.with(batches.get(0), engine, place, manifest()));
    } else {
      addSteps(pipeline, batches);
    }
  }

  private void addSteps(Pipeline pipeline, List<DocumentBatch> batches) {
    Shards shards = Shards.forBatches(batches.size());

    PCollectionTuple read =
        pipeline
            .apply("OfferBatches", OfferBatches.of(batches))
            .apply("ReadDocuments", ReadDocuments.with(engine, shards, place));

    PCollectionView<Map<Integer, String>> archive =
        read.get(ReadDocuments.COUNTS).apply("CountCandidates", CountCandidates.in(place.folder()));

    PCollectionTuple decided =
        read.get(ReadDocuments.PROPOSALS)
            .apply("DecidePairs", DecidePairs.with(engine, shards, archive, place));

    PCollection<KV<Integer, Manifest>> entries =
        decided
            .get(DecidePairs.COUNTS)
            .apply("MakeEntries", MakeEntries.with(engine, place.folder()));

    PCollectionList.of(read.get(ReadDocuments.MANIFESTS))
        .and(decided.get(DecidePairs.MANIFESTS))
        .and(entries)
        .apply("KeepManifest", KeepManifest.in(manifest()));
  }
}
