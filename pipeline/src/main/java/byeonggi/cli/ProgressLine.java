// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.pipeline.Progress;

/** Shows how far a run is until it is closed. */
interface ProgressLine extends Progress, AutoCloseable {
  /** Shows nothing. */
  ProgressLine NONE =
      new ProgressLine() {
        @Override
        public void update(String stage, long documentsDone, long documents, long mentions) {}

        @Override
        public void close() {}
      };

  /** Leaves nothing of it on the terminal. */
  @Override
  void close();
}
