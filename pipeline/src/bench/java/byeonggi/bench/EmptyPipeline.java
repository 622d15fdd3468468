// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import byeonggi.pipeline.BeamOptions;
import byeonggi.pipeline.ExtractException;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;

/** A pipeline of one element and no step, with the options of ours: what Beam's start costs. */
public final class EmptyPipeline {
  private EmptyPipeline() {}

  /** Runs it to its end. */
  public static void main(String[] args) throws ExtractException {
    Pipeline pipeline = Pipeline.create(BeamOptions.parse(List.of(args)));
    pipeline.apply(Create.of("nothing"));
    pipeline.run().waitUntilFinish();
    System.exit(0);
  }
}
