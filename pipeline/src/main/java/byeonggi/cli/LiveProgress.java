// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** One line on a terminal that is written anew as the run goes on. */
final class LiveProgress implements ProgressLine {
  private static final int UPDATE_MILLIS = 200;

  private final Terminal terminal;
  private final int width;
  private final ProgressBar bar;

  LiveProgress(Terminal terminal) {
    this.terminal = terminal;
    // The last column stays free: some terminals break the line when it is filled.
    this.width = Math.max(20, terminal.columns() - 1);
    this.bar =
        new ProgressBarBuilder()
            .setStyle(ProgressBarStyle.ASCII)
            .setInitialMax(0)
            .setUnit(" articles", 1)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .setConsumer(new DelegatingProgressBarConsumer(this::rewrite, width))
            .continuousUpdate()
            .build();
  }

  @Override
  public void update(String stage, long documentsDone, long documents, long mentions) {
    bar.maxHint(Math.max(documents, documentsDone));
    bar.stepTo(documentsDone);
    bar.setExtraMessage(stage + ", " + Figures.count(mentions, "mention") + " ");
  }

  @Override
  public void close() {
    bar.close();
    // The library's own way of clearing does nothing on a run shorter than its first tick.
    rewrite(" ".repeat(width) + "\r");
  }

  private void rewrite(String line) {
    terminal.err().print("\r" + line);
    terminal.err().flush();
  }
}
