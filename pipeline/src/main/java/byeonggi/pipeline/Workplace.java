// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.finding.Finding;
import byeonggi.glossary.Rejection;
import byeonggi.state.StateFile;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Where the steps of a run leave their files, and what they keep besides the results.
 *
 * @param folder the path or URI of the folder for all files of the run; all workers must reach it
 * @param keepsRejections whether what is rejected is kept for a table
 * @param state where what is extracted is kept for the next run
 */
record Workplace(String folder, boolean keepsRejections, StatePlace state) implements Serializable {

  /**
   * What reads the documents of a batch.
   *
   * @param state what earlier runs left, or nothing if no state is kept
   */
  Extractor extractor(Engine engine, Optional<StateFile> state) throws IOException {
    return state.isEmpty()
        ? ReadAhead.before(new FreshExtractor(engine, keepsRejections), engine, keepsRejections)
        : new RememberingExtractor(new FreshExtractor(engine, true), state.get(), folder);
  }

  /** Keeps rejections, sorted by place, for the end of the run; no file if there are none. */
  List<KeptFile> keep(List<Rejection> rejections) throws IOException {
    if (rejections.isEmpty()) {
      return List.of();
    }
    String run = new Spill<>(new RejectionCoder()).writeAll(folder, "rejections", rejections);
    return List.of(new KeptFile(KeptFile.Kind.REJECTIONS, run));
  }

  /** Keeps findings, sorted by place, for the end of the run; no file if there are none. */
  List<KeptFile> keepFindings(List<Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      return List.of();
    }
    String run = new Spill<>(new FindingCoder()).writeAll(folder, "findings", findings);
    return List.of(new KeptFile(KeptFile.Kind.FINDINGS, run));
  }

  private Object writeReplace() {
    return new Encoded<>(new WorkplaceCoder(), this);
  }
}
