// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.glossary.GlossaryCounts;
import byeonggi.glossary.RankedEntry;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Adds up the entries' counts, shard by shard, and makes the rows of each shard. The rows stay in
 * spilled files, sorted by rank.
 */
final class MakeEntries
    extends PTransform<PCollection<KV<Integer, GlossaryCounts>>, PCollection<Manifest>> {

  private final EngineSupplier engine;
  private final String folder;

  private MakeEntries(EngineSupplier engine, String folder) {
    this.engine = engine;
    this.folder = folder;
  }

  /**
   * Makes the step.
   *
   * @param folder where files are spilled; all workers must reach it
   */
  static MakeEntries with(EngineSupplier engine, String folder) {
    return new MakeEntries(engine, folder);
  }

  @Override
  public PCollection<Manifest> expand(PCollection<KV<Integer, GlossaryCounts>> counts) {
    return counts
        .apply("Add", Combine.perKey(new Add()))
        .apply("Make", ParDo.of(new Make(engine, folder)))
        .setCoder(new ManifestCoder());
  }

  private static final class Add
      extends Combine.CombineFn<GlossaryCounts, GlossaryCounts, GlossaryCounts> {

    @Override
    public GlossaryCounts createAccumulator() {
      return new GlossaryCounts();
    }

    @Override
    public GlossaryCounts addInput(GlossaryCounts sum, GlossaryCounts counts) {
      sum.addAll(counts);
      return sum;
    }

    @Override
    public GlossaryCounts mergeAccumulators(Iterable<GlossaryCounts> sums) {
      GlossaryCounts all = new GlossaryCounts();
      sums.forEach(all::addAll);
      return all;
    }

    @Override
    public GlossaryCounts extractOutput(GlossaryCounts sum) {
      return sum;
    }

    @Override
    public Coder<GlossaryCounts> getAccumulatorCoder(
        CoderRegistry registry, Coder<GlossaryCounts> inputCoder) {
      return inputCoder;
    }

    @Override
    public Coder<GlossaryCounts> getDefaultOutputCoder(
        CoderRegistry registry, Coder<GlossaryCounts> inputCoder) {
      return inputCoder;
    }
  }

  private static final class Make extends DoFn<KV<Integer, GlossaryCounts>, Manifest> {
    private final EngineSupplier engine;
    private final String folder;

    Make(EngineSupplier engine, String folder) {
      this.engine = engine;
      this.folder = folder;
    }

    @ProcessElement
    public void make(@Element KV<Integer, GlossaryCounts> shard, OutputReceiver<Manifest> manifests)
        throws IOException {
      long began = System.nanoTime();
      String file;
      try (Spill.Writer<RankedEntry> rows =
          new Spill<>(new RankedEntryCoder()).create(folder, "entries")) {
        file = rows.name();
        for (RankedEntry entry : new EntryPass(engine.engine()).entries(shard.getValue())) {
          rows.write(entry);
        }
      }
      SortedMap<String, Long> counts = new TreeMap<>();
      counts.put(Manifest.NANOSECONDS + "make entries", System.nanoTime() - began);
      manifests.output(Manifest.ofEntries(file, counts));
    }
  }
}
