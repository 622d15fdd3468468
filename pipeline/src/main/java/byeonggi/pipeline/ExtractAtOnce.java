// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.state.StateFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.BoundedSource;
import org.apache.beam.sdk.io.Read;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.util.construction.SplittableParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PDone;

/**
 * The whole way of the data for documents of one batch, as one step: there is nothing to deal and
 * nothing to gather, and each step more that Beam has to make ready costs a short run. Calls what
 * the steps of {@link ExtractPipeline} call, in their order, and leaves the same files.
 *
 * <p>To Beam it is a source that gives the name of the manifest, and the primitive that the direct
 * runner and Flink's put in the place of a {@link Read}. Any other step, and those that a {@code
 * Read} is made of, Beam calls through classes that it writes at run time, with a library that
 * takes a tenth of a short run.
 */
final class ExtractAtOnce extends PTransform<PBegin, PDone> {

  private final transient Documents documents;

  private ExtractAtOnce(Documents documents) {
    this.documents = documents;
  }

  /**
   * Makes the step.
   *
   * @param place where files are left, and which
   * @param manifest the path or URI of the manifest
   */
  static ExtractAtOnce with(
      DocumentBatch batch, EngineSupplier engine, Workplace place, String manifest) {
    return new ExtractAtOnce(new Documents(batch, engine, place, manifest));
  }

  @Override
  public PDone expand(PBegin begin) {
    begin.apply("Extract", new SplittableParDo.PrimitiveBoundedRead<>(Read.from(documents)));
    return PDone.in(begin.getPipeline());
  }

  private static final class Documents extends BoundedSource<String> {
    private static final Shards SHARDS = Shards.forBatches(1);

    private final DocumentBatch batch;
    private final EngineSupplier engine;
    private final Workplace place;
    private final String manifest;

    Documents(DocumentBatch batch, EngineSupplier engine, Workplace place, String manifest) {
      this.batch = batch;
      this.engine = engine;
      this.place = place;
      this.manifest = manifest;
    }

    @Override
    public List<? extends BoundedSource<String>> split(
        long desiredBundleSizeBytes, PipelineOptions options) {
      return List.of(this);
    }

    /** Not told, since a runner would try to split what is larger than nothing. */
    @Override
    public long getEstimatedSizeBytes(PipelineOptions options) {
      return 0;
    }

    @Override
    public Coder<String> getOutputCoder() {
      return StringUtf8Coder.of();
    }

    @Override
    public BoundedReader<String> createReader(PipelineOptions options) {
      return new Reading(this);
    }

    void extract() throws IOException {
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

  private static final class Reading extends BoundedSource.BoundedReader<String> {
    private final Documents documents;

    private boolean isAtManifest;

    Reading(Documents documents) {
      this.documents = documents;
    }

    @Override
    public boolean start() throws IOException {
      documents.extract();
      isAtManifest = true;
      return true;
    }

    @Override
    public boolean advance() {
      isAtManifest = false;
      return false;
    }

    @Override
    public String getCurrent() {
      if (!isAtManifest) {
        throw new NoSuchElementException();
      }
      return documents.manifest;
    }

    @Override
    public void close() {}

    @Override
    public BoundedSource<String> getCurrentSource() {
      return documents;
    }
  }
}
