// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

/** The program. */
public final class Main {
  /** What the JVM makes of {@code LC_ALL=C}: it can't open files with Korean names then. */
  private static final String ASCII_FILE_NAMES = "ANSI_X3.4-1968";

  private Main() {}

  /** Runs one command and ends the JVM with its status. */
  public static void main(String[] args) {
    Interruption.watch();
    Terminal terminal = Terminal.ofSystem();
    if (ASCII_FILE_NAMES.equals(System.getProperty("sun.jnu.encoding"))) {
      terminal.complain(
          "the locale knows only ASCII, and files with Korean names can't be opened; set a UTF-8"
              + " one, like LC_ALL=C.UTF-8, or use the launcher, which does");
      Interruption.exit(ExitStatus.WRONG_USAGE.code());
    }
    Parts parts = Wiring.parts(terminal);
    HeadStart.take(parts, args);
    Interruption.exit(Byeonggi.run(parts, args));
  }
}
