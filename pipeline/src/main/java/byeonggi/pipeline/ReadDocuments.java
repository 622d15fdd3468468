// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.state.StateFile;
import java.io.IOException;
import java.util.Optional;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Reads documents and proposes glosses for their mentions: the first pass. What is proposed stays
 * in spilled files; only their names and what was counted go on.
 */
final class ReadDocuments
    extends PTransform<PCollection<KV<Integer, Iterable<DocumentBatch>>>, PCollectionTuple> {

  /** Names of files of proposals, one or more a batch. */
  static final TupleTag<String> PROPOSALS = new TupleTag<>() {};

  /** Names of files of counts: how often each gloss was proposed for each term, by shard. */
  static final TupleTag<KV<Integer, String>> COUNTS = new TupleTag<>() {};

  /** What became of the documents, the failures among it. */
  static final TupleTag<KV<Integer, Manifest>> MANIFESTS = new TupleTag<>() {};

  private final EngineSupplier engine;
  private final Shards shards;
  private final Workplace place;

  private ReadDocuments(EngineSupplier engine, Shards shards, Workplace place) {
    this.engine = engine;
    this.shards = shards;
    this.place = place;
  }

  /**
   * Makes the step.
   *
   * @param shards which counts belong together
   * @param place where files are spilled, and which
   */
  static ReadDocuments with(EngineSupplier engine, Shards shards, Workplace place) {
    return new ReadDocuments(engine, shards, place);
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, Iterable<DocumentBatch>>> batches) {
    PCollectionTuple read =
        batches.apply(
            "Read",
            ParDo.of(new Read(engine, shards, place))
                .withOutputTags(PROPOSALS, TupleTagList.of(COUNTS).and(MANIFESTS)));
    read.get(PROPOSALS).setCoder(StringUtf8Coder.of());
    read.get(COUNTS).setCoder(KvCoder.of(VarIntCoder.of(), StringUtf8Coder.of()));
    read.get(MANIFESTS).setCoder(KeepManifest.coder());
    return read;
  }

  /** Not private, so that its life-cycle methods do not seem unused. */
  static final class Read extends DoFn<KV<Integer, Iterable<DocumentBatch>>, String> {
    private final EngineSupplier engine;
    private final Shards shards;
    private final Workplace place;

    /** What earlier runs left; null if no state is kept. */
    private transient StateFile state;

    Read(EngineSupplier engine, Shards shards, Workplace place) {
      this.engine = engine;
      this.shards = shards;
      this.place = place;
    }

    @Setup
    public void openState() throws IOException {
      if (place.state().isKept()) {
        state = place.state().open();
      }
    }

    @ProcessElement
    public void read(@Element KV<Integer, Iterable<DocumentBatch>> batches, MultiOutputReceiver out)
        throws IOException {
      BatchReader reader = new BatchReader(engine, shards, place);
      for (DocumentBatch batch : batches.getValue()) {
        BatchReader.Read read = reader.read(batch, Optional.ofNullable(state));
        read.proposals().forEach(out.get(PROPOSALS)::output);
        read.counts().forEach((shard, file) -> out.get(COUNTS).output(KV.of(shard, file)));
        out.get(MANIFESTS).output(KeepManifest.part(read.manifest()));
      }
    }

    @Teardown
    public void closeState() throws IOException {
      if (state != null) {
        state.close();
      }
    }
  }
}
