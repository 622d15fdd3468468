// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cluster;

import java.nio.file.Path;

/** Where things are in the checkout. */
final class Places {
  private static final Path ROOT = Path.of(System.getProperty("byeonggi.root", ".."));

  /** The script that starts Flink's processes. */
  static final Path FLINK = ROOT.resolve("cluster/flink").toAbsolutePath().normalize();

  /** The program with Beam's runner for Flink. */
  static final Path PROGRAM =
      ROOT.resolve("pipeline/target/flink/byeonggi-flink.jar").toAbsolutePath().normalize();

  /** The sample articles. */
  static final Path ARTICLES = ROOT.resolve("articles").toAbsolutePath().normalize();

  /** The JVM that runs the tests. */
  static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private Places() {}
}
