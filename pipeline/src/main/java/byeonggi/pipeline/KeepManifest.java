// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.IOException;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TypeDescriptors;

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
        .apply("Gather", WithKeys.<Integer, Manifest>of(0).withKeyType(TypeDescriptors.integers()))
        .setCoder(KvCoder.of(VarIntCoder.of(), new ManifestCoder()))
        .apply("Group", GroupByKey.create())
        .apply("Keep", ParDo.of(new Keep(file)));
    return PDone.in(parts.getPipeline());
  }

  private static final class Keep extends DoFn<KV<Integer, Iterable<Manifest>>, Void> {
    private final String file;

    Keep(String file) {
      this.file = file;
    }

    @ProcessElement
    public void keep(@Element KV<Integer, Iterable<Manifest>> parts) throws IOException {
      new Spill<>(new ManifestCoder()).writeWhole(file, Manifest.join(parts.getValue()));
    }
  }
}
