// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A cluster on this machine: one JobManager and TaskManagers, each a process. */
final class FlinkCluster implements Closeable {
  private final Path folder;
  private final int rpcPort;
  private final int restPort;
  private final FlinkPage page;
  private final List<Process> processes = new ArrayList<>();
  private int started;

  private FlinkCluster(Path folder) throws IOException {
    this.folder = folder;
    this.rpcPort = freePort();
    this.restPort = freePort();
    this.page = new FlinkPage(restPort);
  }

  /**
   * Starts one, and waits until it is ready.
   *
   * @param folder for logs and temporary files
   */
  static FlinkCluster start(Path folder, int taskManagers) throws Exception {
    FlinkCluster cluster = new FlinkCluster(folder);
    try {
      cluster.startProcess("jobmanager");
      for (int i = 0; i < taskManagers; i++) {
        cluster.startTaskManager();
      }
      Patience.await("a cluster", () -> cluster.page.taskManagers() == taskManagers);
      return cluster;
    } catch (Exception | AssertionError e) {
      cluster.close();
      throw e;
    }
  }

  /** Starts one more TaskManager, and does not wait for it. */
  Process startTaskManager() throws IOException {
    return startProcess("taskmanager");
  }

  private Process startProcess(String role) throws IOException {
    String name = role + started++;
    Path temporary = Files.createDirectories(folder.resolve(name));
    ProcessBuilder builder =
        new ProcessBuilder(
            Places.FLINK.toString(),
            role,
            "-D",
            "jobmanager.rpc.port=" + rpcPort,
            "-D",
            "rest.port=" + restPort,
            "-D",
            "io.tmp.dirs=" + temporary,
            "-D",
            "taskmanager.resource-id=" + name);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile());
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  /** Where jobs are submitted. */
  String master() {
    return "127.0.0.1:" + restPort;
  }

  /** What it tells of itself. */
  FlinkPage page() {
    return page;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    // Signal 9; the script became the JVM that it started.
    processes.forEach(Process::destroyForcibly);
  }
}
