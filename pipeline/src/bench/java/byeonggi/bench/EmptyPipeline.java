// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import byeonggi.pipeline.BeamOptions;
import byeonggi.pipeline.ExtractException;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;

/** A pipeline of one element and no step of its own: what Beam's start costs. */
public final class EmptyPipeline {
  private EmptyPipeline() {}

  /**
   * Runs it to its end.
   *
   * @param args {@code empty} for Beam's usual options, {@code ours} for those that the program
   *     makes
   */
  public static void main(String[] args) throws ExtractException {
    PipelineOptions options =
        List.of(args).contains("ours")
            ? BeamOptions.parse(List.of())
            : PipelineOptionsFactory.create();
    Pipeline pipeline = Pipeline.create(options);
    pipeline.apply(Create.of("nothing"));
    pipeline.run().waitUntilFinish();
    System.exit(0);
  }
}
