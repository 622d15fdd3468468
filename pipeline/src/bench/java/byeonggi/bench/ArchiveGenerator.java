// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an archive of made-up articles; the same options give the same bytes. */
@Command(name = "generate", mixinStandardHelpOptions = true, showDefaultValues = true)
public final class ArchiveGenerator implements Callable<Integer> {
  private static final int FILES_A_FOLDER = 1_000;

  @Parameters(paramLabel = "FOLDER", description = "Where the articles go.")
  private Path folder;

  @Option(names = "--articles", defaultValue = "20000", description = "How many.")
  private int articles;

  @Option(names = "--bytes", defaultValue = "5000", description = "The size of each.")
  private int bytes;

  @Option(names = "--seed", defaultValue = "1", description = "Another seed, other articles.")
  private long seed;

  @Option(
      names = "--terms",
      defaultValue = "" + ArchiveRecipe.MOST_TERMS,
      description = "How many distinct terms there are to choose from; up to 18,710.")
  private int terms;

  @Option(
      names = "--exponent",
      defaultValue = "1",
      description =
          "Of Zipf's law: how much more often frequent terms are chosen; 0 for all alike.")
  private double exponent;

  @Option(names = "--hot-term", description = "Put one term into every article.")
  private boolean hotTerm;

  private ArchiveGenerator() {}

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new ArchiveGenerator()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    ArticleMaker maker = new ArticleMaker(new ArchiveRecipe(seed, bytes, terms, exponent, hotTerm));
    for (int i = 0; i < articles; i++) {
      Path part = folder.resolve(String.format(Locale.ROOT, "%03d", i / FILES_A_FOLDER));
      if (i % FILES_A_FOLDER == 0) {
        Files.createDirectories(part);
      }
      Files.writeString(
          part.resolve(String.format(Locale.ROOT, "article-%06d.md", i)), maker.article(i));
    }
    return 0;
  }
}
