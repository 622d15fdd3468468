// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PDone;

/** Joins what the steps came to into one manifest and keeps it where the job looks for it. */
final class KeepManifest extends PTransform<PCollectionList<Manifest>, PDone> {

  private final String file;

  private KeepManifest(String file) {
    this.file = file;
  }

  /**
   * Makes the step.
   *
   * @param file the path or URI of the manifest
   */
  static KeepManifest in(String file) {
    return new KeepManifest(file);
  }

  @Override
  public PDone expand(PCollectionList<Manifest> parts) {
    parts
        .apply("Flatten", Flatten.pCollections())
        .apply("Join", Combine.globally(new Join()).withoutDefaults())
        .apply("Keep", ParDo.of(new Keep(file)));
    return PDone.in(parts.getPipeline());
  }

  private static final class Join extends Combine.CombineFn<Manifest, List<Manifest>, Manifest> {

    @Override
    public List<Manifest> createAccumulator() {
      return new ArrayList<>();
    }

    @Override
    public List<Manifest> addInput(List<Manifest> parts, Manifest part) {
      parts.add(part);
      return parts;
    }

    @Override
    public List<Manifest> mergeAccumulators(Iterable<List<Manifest>> accumulators) {
      List<Manifest> parts = new ArrayList<>();
      accumulators.forEach(parts::addAll);
      return parts;
    }

    @Override
    public Manifest extractOutput(List<Manifest> parts) {
      return Manifest.join(parts);
    }

    @Override
    public Coder<List<Manifest>> getAccumulatorCoder(
        CoderRegistry registry, Coder<Manifest> inputCoder) {
      return ListCoder.of(inputCoder);
    }

    @Override
    public Coder<Manifest> getDefaultOutputCoder(
        CoderRegistry registry, Coder<Manifest> inputCoder) {
      return inputCoder;
    }
  }

  private static final class Keep extends DoFn<Manifest, Void> {
    private final String file;

    Keep(String file) {
      this.file = file;
    }

    @ProcessElement
    public void keep(@Element Manifest manifest) throws IOException {
      new Spill<>(new ManifestCoder()).writeOne(file, manifest);
    }
  }
}
