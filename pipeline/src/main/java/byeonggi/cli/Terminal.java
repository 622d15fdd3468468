// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the program talks: data to {@code out}, all else to {@code err}, both in UTF-8.
 *
 * @param out standard output
 * @param err standard error
 * @param live whether a person watches {@code err} on a terminal that can rewrite a line
 * @param columns the terminal's width
 */
record Terminal(PrintStream out, PrintStream err, boolean live, int columns) {
  /**
   * The width of the terminal that standard error is, said by the launcher: the JVM can't ask about
   * standard error alone.
   */
  private static final String COLUMNS_PROPERTY = "byeonggi.columns";

  private static final int USUAL_COLUMNS = 80;

  static Terminal ofSystem() {
    int columns = Integer.getInteger(COLUMNS_PROPERTY, 0);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    StandardOutput out =
        new StandardOutput(
            new FileOutputStream(FileDescriptor.out), message -> complain(err, message));
    return new Terminal(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        err,
        columns > 0 && !"dumb".equals(System.getenv("TERM")),
        columns > 0 ? columns : USUAL_COLUMNS);
  }

  /** Says one line to the user, whatever line breaks the message holds. */
  void complain(String message) {
    complain(err, message);
  }

  private static void complain(PrintStream err, String message) {
    err.println("byeonggi: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
  }
}
