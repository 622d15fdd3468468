// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.IOException;
import java.util.Map;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Decides which gloss each mention has: the second pass, with the candidates' counts of the whole
 * archive. The occurrences stay in spilled files, sorted by place.
 */
final class DecidePairs extends PTransform<PCollection<String>, PCollectionTuple> {

  /** Names of files of the entries' counts, by shard of their source terms. */
  static final TupleTag<KV<Integer, String>> COUNTS = new TupleTag<>() {};

  /** The files of occurrences. */
  static final TupleTag<KV<Integer, Manifest>> MANIFESTS = new TupleTag<>() {};

  private final EngineSupplier engine;
  private final Shards shards;
  private final PCollectionView<Map<Integer, String>> archive;
  private final Workplace place;

  private DecidePairs(
      EngineSupplier engine,
      Shards shards,
      PCollectionView<Map<Integer, String>> archive,
      Workplace place) {
    this.engine = engine;
    this.shards = shards;
    this.archive = archive;
    this.place = place;
  }

  /**
   * Makes the step.
   *
   * @param shards which counts belong together
   * @param archive files of how often each gloss was proposed for each term, by shard
   * @param place where files are spilled, and which
   */
  static DecidePairs with(
      EngineSupplier engine,
      Shards shards,
      PCollectionView<Map<Integer, String>> archive,
      Workplace place) {
    return new DecidePairs(engine, shards, archive, place);
  }

  @Override
  public PCollectionTuple expand(PCollection<String> proposals) {
    PCollectionTuple decided =
        proposals.apply(
            "Decide",
            ParDo.of(new Decide(engine, shards, archive, place))
                .withSideInputs(archive)
                .withOutputTags(COUNTS, TupleTagList.of(MANIFESTS)));
    decided.get(COUNTS).setCoder(KvCoder.of(VarIntCoder.of(), StringUtf8Coder.of()));
    decided.get(MANIFESTS).setCoder(KeepManifest.coder());
    return decided;
  }

  private static final class Decide extends DoFn<String, KV<Integer, String>> {
    private final EngineSupplier engine;
    private final Shards shards;
    private final PCollectionView<Map<Integer, String>> archive;
    private final Workplace place;

    /** Held so that they are read once while this step lives. */
    private transient ArchiveCounts counts;

    Decide(
        EngineSupplier engine,
        Shards shards,
        PCollectionView<Map<Integer, String>> archive,
        Workplace place) {
      this.engine = engine;
      this.shards = shards;
      this.archive = archive;
      this.place = place;
    }

    @ProcessElement
    public void decide(ProcessContext context, MultiOutputReceiver out) throws IOException {
      counts = ArchiveCounts.of(context.sideInput(archive));
      ProposalDecider.Decided pairs =
          new ProposalDecider(engine, shards, place).decide(context.element(), counts);
      pairs.counts().forEach((shard, file) -> out.get(COUNTS).output(KV.of(shard, file)));
      out.get(MANIFESTS).output(KeepManifest.part(pairs.manifest()));
    }
  }
}
