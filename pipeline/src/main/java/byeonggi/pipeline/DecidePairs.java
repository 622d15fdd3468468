// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.Proposal;
import byeonggi.gloss.TermCounts;
import byeonggi.glossary.GlossaryCounts;
import byeonggi.glossary.Occurrence;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
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

  /** The entries' counts, by shard of their source terms. */
  static final TupleTag<KV<Integer, GlossaryCounts>> COUNTS = new TupleTag<>() {};

  /** The files of occurrences. */
  static final TupleTag<Manifest> MANIFESTS = new TupleTag<>() {};

  private final EngineSupplier engine;
  private final PCollectionView<Map<Integer, TermCounts>> archive;
  private final String folder;

  private DecidePairs(
      EngineSupplier engine, PCollectionView<Map<Integer, TermCounts>> archive, String folder) {
    this.engine = engine;
    this.archive = archive;
    this.folder = folder;
  }

  /**
   * Makes the step.
   *
   * @param archive how often each gloss was proposed for each term of the archive
   * @param folder where files are spilled; all workers must reach it
   */
  static DecidePairs with(
      EngineSupplier engine, PCollectionView<Map<Integer, TermCounts>> archive, String folder) {
    return new DecidePairs(engine, archive, folder);
  }

  @Override
  public PCollectionTuple expand(PCollection<String> proposals) {
    PCollectionTuple decided =
        proposals.apply(
            "Decide",
            ParDo.of(new Decide(engine, archive, folder))
                .withSideInputs(archive)
                .withOutputTags(COUNTS, TupleTagList.of(MANIFESTS)));
    decided.get(COUNTS).setCoder(KvCoder.of(VarIntCoder.of(), new GlossaryCountsCoder()));
    decided.get(MANIFESTS).setCoder(new ManifestCoder());
    return decided;
  }

  private static final class Decide extends DoFn<String, KV<Integer, GlossaryCounts>> {
    private final EngineSupplier engine;
    private final PCollectionView<Map<Integer, TermCounts>> archive;
    private final String folder;
    private final Counter decided = RunCounters.DECIDED.counter();

    Decide(
        EngineSupplier engine, PCollectionView<Map<Integer, TermCounts>> archive, String folder) {
      this.engine = engine;
      this.archive = archive;
      this.folder = folder;
    }

    @ProcessElement
    public void decide(ProcessContext context, MultiOutputReceiver out) throws IOException {
      long began = System.nanoTime();
      SecondPass pass = new SecondPass(engine.engine(), context.sideInput(archive));
      try (Spill.Reader<Proposal> proposals =
          new Spill<>(new ProposalCoder()).open(context.element())) {
        while (proposals.hasNext()) {
          pass.decide(proposals.next());
          decided.inc();
        }
      }
      String run = spill(pass.occurrences());
      pass.counts().forEach((shard, counts) -> out.get(COUNTS).output(KV.of(shard, counts)));
      SortedMap<String, Long> counts = new TreeMap<>();
      counts.put(Manifest.NANOSECONDS + "decide pairs", System.nanoTime() - began);
      out.get(MANIFESTS).output(Manifest.ofOccurrences(run, counts));
    }

    private String spill(List<Occurrence> occurrences) throws IOException {
      try (Spill.Writer<Occurrence> run =
          new Spill<>(new OccurrenceCoder()).create(folder, "occurrences")) {
        for (Occurrence occurrence : occurrences) {
          run.write(occurrence);
        }
        return run.name();
      }
    }
  }
}
