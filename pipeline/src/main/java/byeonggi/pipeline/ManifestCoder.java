// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.export.Failure;
import java.io.IOException;

/** How a manifest travels and is kept. */
final class ManifestCoder extends CompactCoder<Manifest> {

  @Override
  void write(Manifest manifest, Output out) throws IOException {
    out.list(manifest.files(), (file, o) -> o.text(file.kind().name()).text(file.name()))
        .list(
            manifest.failures(),
            (failure, o) ->
                o.text(failure.document())
                    .text(failure.stage())
                    .text(failure.error())
                    .text(failure.detail()))
        .counts(manifest.counts());
  }

  @Override
  Manifest read(Input in) throws IOException {
    return new Manifest(
        in.list(i -> new KeptFile(KeptFile.Kind.valueOf(i.text()), i.text())),
        in.list(i -> new Failure(i.text(), i.text(), i.text(), i.text())),
        in.counts());
  }
}
