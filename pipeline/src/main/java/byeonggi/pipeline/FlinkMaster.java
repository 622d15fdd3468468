// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a job for Flink is to be submitted. Its option is known by name only. */
final class FlinkMaster {

  private static final Pattern GIVEN =
      Pattern.compile("--flinkMaster=(?:https?://)?([^/:\\[]+)(?::(\\d{1,5}))?/?");

  private static final int USUAL_PORT = 8081;
  private static final int PATIENCE_MILLISECONDS = 5_000;

  private FlinkMaster() {}

  /**
   * Looks whether anybody listens there, if the options name a place. Flink's client would try for
   * more than a minute, and not say in one line that it failed.
   *
   * @throws ExtractException if nobody does
   */
  static void check(List<String> arguments) throws ExtractException {
    for (String argument : arguments) {
      Matcher given = GIVEN.matcher(argument);
      if (given.matches()) {
        int port = given.group(2) == null ? USUAL_PORT : Integer.parseInt(given.group(2));
        check(argument, given.group(1), port);
      }
    }
  }

  private static void check(String argument, String host, int port) throws ExtractException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLISECONDS);
    } catch (IOException | IllegalArgumentException e) {
      throw new ExtractException(
          ExtractException.Cause.USAGE,
          "No JobManager of Flink answers at '%s' (%s); start one, or give another --flinkMaster=HOST:PORT."
              .formatted(argument, e.getMessage()));
    }
  }
}
