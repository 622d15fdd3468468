// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.TermCounts;
import java.io.IOException;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Adds up what was proposed for each term, shard by shard, for all later steps to look into. Like
 * all counts, these stay in spilled files, already added up for each batch; only names are
 * shuffled: the direct runner copies all that a key holds each time that something is added to it.
 */
final class CountCandidates
    extends PTransform<PCollection<KV<Integer, String>>, PCollectionView<Map<Integer, String>>> {

  private final String folder;

  private CountCandidates(String folder) {
    this.folder = folder;
  }

  /**
   * Makes the step.
   *
   * @param folder where files are spilled; all workers must reach it
   */
  static CountCandidates in(String folder) {
    return new CountCandidates(folder);
  }

  @Override
  public PCollectionView<Map<Integer, String>> expand(PCollection<KV<Integer, String>> counts) {
    return counts
        .apply("Gather", GroupByKey.create())
        .apply("Add", ParDo.of(new Add(folder)))
        .apply("Offer", View.asMap());
  }

  private static final class Add extends DoFn<KV<Integer, Iterable<String>>, KV<Integer, String>> {
    private final String folder;

    Add(String folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void add(
        @Element KV<Integer, Iterable<String>> shard, OutputReceiver<KV<Integer, String>> out)
        throws IOException {
      Spill<TermCounts> spill = new Spill<>(new TermCountsCoder());
      TermCounts sum = new TermCounts();
      for (String file : shard.getValue()) {
        sum.addAll(spill.readOne(file));
      }
      out.output(KV.of(shard.getKey(), spill.writeOne(folder, "candidates", sum)));
    }
  }
}
