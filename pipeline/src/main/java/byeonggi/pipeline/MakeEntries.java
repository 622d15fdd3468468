// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.glossary.GlossaryCounts;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Adds up the entries' counts, shard by shard, and makes the rows of each shard. The rows stay in
 * spilled files, sorted by rank.
 */
final class MakeEntries
    extends PTransform<PCollection<KV<Integer, String>>, PCollection<KV<Integer, Manifest>>> {

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
  public PCollection<KV<Integer, Manifest>> expand(PCollection<KV<Integer, String>> counts) {
    return counts
        .apply("Gather", GroupByKey.create())
        .apply("Make", ParDo.of(new Make(engine, folder)))
        .setCoder(KeepManifest.coder());
  }

  /**
   * Makes the rows of one shard.
   *
   * @param folder where files are spilled
   * @param files the names of files of the entries' counts
   * @return the file of the rows
   */
  static Manifest make(EngineSupplier engine, String folder, Iterable<String> files)
      throws IOException {
    long began = System.nanoTime();
    GlossaryCounts sum = new GlossaryCounts();
    for (String file : files) {
      sum.addAll(new Spill<>(new GlossaryCountsCoder()).readOne(file));
    }
    String rows =
        new Spill<>(new RankedEntryCoder())
            .writeAll(folder, "entries", new EntryPass(engine.engine()).entries(sum));
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put(Manifest.NANOSECONDS + "make entries", System.nanoTime() - began);
    return Manifest.of(List.of(new KeptFile(KeptFile.Kind.ENTRIES, rows)), counts);
  }

  private static final class Make
      extends DoFn<KV<Integer, Iterable<String>>, KV<Integer, Manifest>> {
    private final EngineSupplier engine;
    private final String folder;

    Make(EngineSupplier engine, String folder) {
      this.engine = engine;
      this.folder = folder;
    }

    @ProcessElement
    public void make(
        @Element KV<Integer, Iterable<String>> shard,
        OutputReceiver<KV<Integer, Manifest>> manifests)
        throws IOException {
      manifests.output(KeepManifest.part(MakeEntries.make(engine, folder, shard.getValue())));
    }
  }
}
