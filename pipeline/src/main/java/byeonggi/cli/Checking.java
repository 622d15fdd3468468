// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.pipeline.CheckRequest;
import byeonggi.pipeline.CheckResult;
import byeonggi.pipeline.ExtractException;
import byeonggi.pipeline.Progress;

/** The check, as the command line sees it. */
interface Checking {
  /** Begins to load what {@link #run} will need; returns at once. */
  void prepare();

  /** Does the check. */
  CheckResult run(CheckRequest request, Progress progress) throws ExtractException;
}
