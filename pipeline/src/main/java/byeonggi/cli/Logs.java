// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The logs of the libraries, and of this program when something goes wrong. */
final class Logs {
  // Held here: the log manager holds loggers weakly, and would forget their levels.
  private static final Logger ROOT = Logger.getLogger("");
  private static final Logger OURS = Logger.getLogger("byeonggi");
  private static final String FORMAT = "%1$tT %4$s %3$s: %5$s%6$s%n";

  private Logs() {}

  /** Nothing is logged. */
  static void silence() {
    LogManager.getLogManager().reset();
    ROOT.setLevel(Level.OFF);
  }

  /** All from {@code INFO} up goes to standard error. */
  static void show() {
    LogManager.getLogManager().reset();
    System.setProperty("java.util.logging.SimpleFormatter.format", FORMAT);
    Handler handler = new ConsoleHandler();
    handler.setLevel(Level.INFO);
    ROOT.addHandler(handler);
    ROOT.setLevel(Level.INFO);
  }

  /** Logs the trace of a failure. */
  static void trace(Throwable failure) {
    OURS.log(Level.SEVERE, "the trace of the failure", failure);
  }
}
