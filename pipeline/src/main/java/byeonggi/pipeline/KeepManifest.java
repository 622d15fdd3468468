// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.IOException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PDone;

/** Joins what the steps came to into one manifest and keeps it where the job looks for it. */
final class KeepManifest extends PTransform<PCollectionList<KV<Integer, Manifest>>, PDone> {

  /** What the steps say travels under one key, from the first: each step more costs a short run. */
  private static final int KEY = 0;

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

  /** What a step says, as this step takes it. */
  static KV<Integer, Manifest> part(Manifest manifest) {
    return KV.of(KEY, manifest);
  }

  /** The coder of {@link #part}. */
  static Coder<KV<Integer, Manifest>> coder() {
    return KvCoder.of(VarIntCoder.of(), new ManifestCoder());
  }

  @Override
  public PDone expand(PCollectionList<KV<Integer, Manifest>> parts) {
    parts
        .apply("Flatten", Flatten.pCollections())
        .apply("Group", GroupByKey.create())
        .apply("Keep", ParDo.of(new Keep(file)));
    return PDone.in(parts.getPipeline());
  }

  /** Joins what the steps came to and keeps it under this path or URI. */
  static void keep(String file, Iterable<Manifest> parts) throws IOException {
    new Spill<>(new ManifestCoder()).writeWhole(file, Manifest.join(parts));
  }

  private static final class Keep extends DoFn<KV<Integer, Iterable<Manifest>>, Void> {
    private final String file;

    Keep(String file) {
      this.file = file;
    }

    @ProcessElement
    public void keep(@Element KV<Integer, Iterable<Manifest>> parts) throws IOException {
      KeepManifest.keep(file, parts.getValue());
    }
  }
}
