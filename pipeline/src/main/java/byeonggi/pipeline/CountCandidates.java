// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.TermCounts;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/** Adds up what was proposed for each term, shard by shard, for all later steps to look into. */
final class CountCandidates
    extends PTransform<
        PCollection<KV<Integer, TermCounts>>, PCollectionView<Map<Integer, TermCounts>>> {

  private CountCandidates() {}

  static CountCandidates byShard() {
    return new CountCandidates();
  }

  @Override
  public PCollectionView<Map<Integer, TermCounts>> expand(
      PCollection<KV<Integer, TermCounts>> counts) {
    return counts.apply("Add", Combine.perKey(new Add())).apply("Offer", View.asMap());
  }

  private static final class Add extends Combine.CombineFn<TermCounts, TermCounts, TermCounts> {

    @Override
    public TermCounts createAccumulator() {
      return new TermCounts();
    }

    @Override
    public TermCounts addInput(TermCounts sum, TermCounts counts) {
      sum.addAll(counts);
      return sum;
    }

    @Override
    public TermCounts mergeAccumulators(Iterable<TermCounts> sums) {
      TermCounts all = new TermCounts();
      sums.forEach(all::addAll);
      return all;
    }

    @Override
    public TermCounts extractOutput(TermCounts sum) {
      return sum;
    }

    @Override
    public Coder<TermCounts> getAccumulatorCoder(
        CoderRegistry registry, Coder<TermCounts> inputCoder) {
      return inputCoder;
    }

    @Override
    public Coder<TermCounts> getDefaultOutputCoder(
        CoderRegistry registry, Coder<TermCounts> inputCoder) {
      return inputCoder;
    }
  }
}
