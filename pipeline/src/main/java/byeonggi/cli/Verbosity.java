// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import picocli.CommandLine.Option;

/** How much a command says of its inner life. */
final class Verbosity {
  private boolean verbose;

  @Option(
      names = "--verbose",
      description = "Show the logs of the program and its libraries on standard error.")
  void setVerbose(boolean verbose) {
    this.verbose = verbose;
    if (verbose) {
      Logs.show();
    }
  }

  boolean isVerbose() {
    return verbose;
  }
}
