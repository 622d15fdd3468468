// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.glossary.Rejection;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/**
 * Where the steps of a run leave their files, and what they keep besides the results.
 *
 * @param folder the path or URI of the folder for all files of the run; all workers must reach it
 * @param keepsRejections whether what is rejected is kept for a table
 */
record Workplace(String folder, boolean keepsRejections) implements Serializable {

  /** Keeps rejections, sorted by place, for the end of the run; no file if there are none. */
  List<KeptFile> keep(List<Rejection> rejections) throws IOException {
    if (rejections.isEmpty()) {
      return List.of();
    }
    String run = new Spill<>(new RejectionCoder()).writeAll(folder, "rejections", rejections);
    return List.of(new KeptFile(KeptFile.Kind.REJECTIONS, run));
  }
}
