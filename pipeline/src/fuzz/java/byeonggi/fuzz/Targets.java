// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The targets, found by the names of their sources. */
final class Targets {
  static final Path SOURCES = Path.of("src", "fuzz");

  private static final String SUFFIX = "Target.java";

  private Targets() {}

  /** Their names without {@code Target}, sorted. */
  static List<String> all() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES.resolve("java/byeonggi/fuzz"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    }
  }

  /** The class of a target. */
  static String className(String target) {
    return "byeonggi.fuzz." + target + "Target";
  }
}
