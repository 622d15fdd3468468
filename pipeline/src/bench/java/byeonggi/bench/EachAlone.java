// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import byeonggi.document.Limits;
import byeonggi.export.TableFormat;
import byeonggi.glossary.EntryRules;
import byeonggi.pipeline.Destinations;
import byeonggi.pipeline.ExtractException;
import byeonggi.pipeline.ExtractJob;
import byeonggi.pipeline.ExtractRequest;
import byeonggi.pipeline.ExtractSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs the main job over each file below a folder, one after the other in one JVM, and prints the
 * seconds that each took. The arguments are the folder and another one for the results; {@code
 * src/bench/hostile} runs this file as a program.
 */
final class EachAlone {
  private EachAlone() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path output = Path.of(arguments[1]);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      long began = System.nanoTime();
      String outcome = extract(file, output);
      double seconds = (System.nanoTime() - began) / 1e9;
      System.out.printf("%.2f\t%s\t%s%n", seconds, folder.relativize(file), outcome);
    }
    System.exit(0); // Beam's threads would go on.
  }

  private static String extract(Path file, Path output) {
    try {
      ExtractSummary summary =
          new ExtractJob(
                  new ExtractRequest(
                      List.of(file.toString()),
                      Destinations.of(output),
                      List.of(),
                      false,
                      EntryRules.of(1, 0.7),
                      Optional.empty(),
                      Limits.USUAL,
                      new TableFormat(false, true),
                      List.of()),
                  (stage, done, of, mentions) -> {})
              .run();
      return "%d read, %d failed, %d skipped, %d mentions"
          .formatted(summary.read(), summary.failed(), summary.skipped(), summary.mentions());
    } catch (ExtractException e) {
      return e.getMessage();
    }
  }
}
