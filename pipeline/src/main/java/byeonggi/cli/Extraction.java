// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.pipeline.ExtractException;
import byeonggi.pipeline.ExtractRequest;
import byeonggi.pipeline.ExtractSummary;
import byeonggi.pipeline.Progress;
import java.util.List;

/** The main job, as the command line sees it. */
interface Extraction {
  /** Begins to load what {@link #run} will need whatever is asked for; returns at once. */
  void prepare();

  /**
   * Does the job. The signal that ends the program ends it with an exception and nothing
   * half-written.
   */
  ExtractSummary run(ExtractRequest request, Progress progress) throws ExtractException;

  /** The names of the documents that {@link #run} would read; checks all that can be checked. */
  List<String> documents(ExtractRequest request) throws ExtractException;
}
