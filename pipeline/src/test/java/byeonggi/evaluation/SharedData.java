// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Annotated articles of others, which lie beside the checkout and not in it. */
final class SharedData {
  private SharedData() {}

  /** A file of them; the test is skipped where they are absent. */
  static Path file(String name) {
    Path root = Path.of(System.getProperty("byeonggi.shared", "../../shared"));
    Path file = root.resolve("data").resolve(name);
    assumeTrue(Files.exists(file), "no " + file + " beside the checkout");
    return file.toAbsolutePath().normalize();
  }
}
