// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.state.StateFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Impulse;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PDone;

/**
 * The whole way of the data for documents of one batch, as one step: there is nothing to deal and
 * nothing to gather, and each step more that Beam has to make ready costs a short run. Calls what
 * the steps of {@link ExtractPipeline} call, in their order, and leaves the same files.
 */
final class ExtractAtOnce extends PTransform<PBegin, PDone> {

  private final transient DocumentBatch batch;
  private final transient EngineSupplier engine;
  private final transient Workplace place;
  private final transient String manifest;

  private ExtractAtOnce(
      DocumentBatch batch, EngineSupplier engine, Workplace place, String manifest) {
    this.batch = batch;
    this.engine = engine;
    this.place = place;
    this.manifest = manifest;
  }

  /**
   * Makes the step.
   *
   * @param place where files are left, and which
   * @param manifest the path or URI of the manifest
   */
  static ExtractAtOnce with(
      DocumentBatch batch, EngineSupplier engine, Workplace place, String manifest) {
    return new ExtractAtOnce(batch, engine, place, manifest);
  }

  @Override
  public PDone expand(PBegin begin) {
    begin
        .apply("Begin", Impulse.create())
        .apply("Extract", ParDo.of(new Extract(batch, engine, place, manifest)));
    return PDone.in(begin.getPipeline());
  }

  /** Not private, so that its life-cycle methods do not seem unused. */
  static final class Extract extends DoFn<byte[], Void> {
    private static final Shards SHARDS = Shards.forBatches(1);

    private final DocumentBatch batch;
    private final EngineSupplier engine;
    private final Workplace place;
    private final String manifest;

    Extract(DocumentBatch batch, EngineSupplier engine, Workplace place, String manifest) {
      this.batch = batch;
      this.engine = engine;
      this.place = place;
      this.manifest = manifest;
    }

    @ProcessElement
    public void extract() throws IOException {
      BatchReader.Read read = read();
      List<Manifest> parts = new ArrayList<>();
      parts.add(read.manifest());
      ArchiveCounts archive = ArchiveCounts.of(read.counts()); // no other batch has any
      SortedMap<Integer, List<String>> counts = new TreeMap<>();
      for (String file : read.proposals()) {
        ProposalDecider.Decided pairs =
            new ProposalDecider(engine, SHARDS, place).decide(file, archive);
        parts.add(pairs.manifest());
        pairs
            .counts()
            .forEach(
                (shard, counted) ->
                    counts.computeIfAbsent(shard, s -> new ArrayList<>()).add(counted));
      }
      for (List<String> shard : counts.values()) {
        parts.add(MakeEntries.make(engine, place.folder(), shard));
      }
      KeepManifest.keep(manifest, parts);
    }

    private BatchReader.Read read() throws IOException {
      try (StateFile state = place.state().isKept() ? place.state().open() : null) {
        return new BatchReader(engine, SHARDS, place).read(batch, Optional.ofNullable(state));
      }
    }
  }
}
