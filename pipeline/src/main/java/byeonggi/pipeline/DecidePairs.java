// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.Proposal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.metrics.Counter;
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
    private final Counter decided = RunCounters.DECIDED.counter();

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
      long began = System.nanoTime();
      counts = ArchiveCounts.of(context.sideInput(archive));
      SecondPass pass = new SecondPass(engine.engine(), shards, counts, place.keepsRejections());
      long mentions = 0;
      try (Spill.Reader<Proposal> proposals =
          new Spill<>(new ProposalCoder()).open(context.element())) {
        for (; proposals.hasNext(); mentions++) {
          pass.decide(proposals.next());
        }
      }
      decided.inc(mentions);
      List<KeptFile> files = new ArrayList<>(place.keep(pass.rejections()));
      String run =
          new Spill<>(new OccurrenceCoder())
              .writeAll(place.folder(), "occurrences", pass.occurrences());
      files.add(new KeptFile(KeptFile.Kind.OCCURRENCES, run));
      for (var shard : pass.counts().entrySet()) {
        String file =
            new Spill<>(new GlossaryCountsCoder())
                .writeOne(place.folder(), "counted", shard.getValue());
        out.get(COUNTS).output(KV.of(shard.getKey(), file));
      }
      SortedMap<String, Long> tallies = new TreeMap<>(pass.rejected());
      tallies.put(Manifest.NANOSECONDS + "decide pairs", System.nanoTime() - began);
      out.get(MANIFESTS).output(KeepManifest.part(Manifest.of(files, tallies)));
    }
  }
}
