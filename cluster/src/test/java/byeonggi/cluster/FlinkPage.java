// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Flink tells of itself over HTTP: the data of its page, and the page. */
final class FlinkPage {
  private static final Pattern TASK_MANAGERS = Pattern.compile("\"taskmanagers\":(\\d+)");
  private static final Pattern JOB =
      Pattern.compile(
          "\"jid\":\"(\\w+)\",\"name\":\"([^\"]+)\",\"start-time\":(\\d+).*?\"state\":\"(\\w+)\"");
  private static final Pattern RESTARTED = Pattern.compile("\"RESTARTING\":([1-9]\\d*)");

  /**
   * A job as the page lists it.
   *
   * @param started in milliseconds of the epoch
   */
  record Job(String id, String name, long started, String state) {}

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;

  /** The page at a port of this machine. */
  FlinkPage(int port) {
    this.address = "http://127.0.0.1:" + port;
  }

  /** How many TaskManagers the JobManager knows; none while it can't be asked. */
  int taskManagers() throws InterruptedException {
    try {
      Matcher found = TASK_MANAGERS.matcher(get("/overview"));
      return found.find() ? Integer.parseInt(found.group(1)) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** All jobs so far. */
  List<Job> jobs() throws IOException, InterruptedException {
    List<Job> jobs = new ArrayList<>();
    Matcher found = JOB.matcher(get("/jobs/overview"));
    while (found.find()) {
      jobs.add(
          new Job(found.group(1), found.group(2), Long.parseLong(found.group(3)), found.group(4)));
    }
    return jobs;
  }

  /** Whether a job had to begin anew. */
  boolean hasRestarted(Job job) throws IOException, InterruptedException {
    return RESTARTED.matcher(get("/jobs/" + job.id())).find();
  }

  /** What is at a path of the page. */
  String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
