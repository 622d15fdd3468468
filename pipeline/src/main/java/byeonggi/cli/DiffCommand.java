// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.export.ChangesCsv;
import byeonggi.glossary.Change;
import byeonggi.glossary.GlossaryDiff;
import byeonggi.glossary.ReviewedEntry;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is new in a glossary. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Tells what is new, gone and changed from one glossary to another: what a terminologist"
          + " reviews each week. Of each sort the most frequent come first.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  byeonggi diff last-week/glossary.csv output/glossary.csv",
      "  byeonggi diff --csv last-week/glossary.csv output/glossary.csv >changes.csv"
    })
final class DiffCommand implements Callable<Integer> {
  private final Parts parts;

  @Parameters(index = "0", paramLabel = "OLD", description = "The glossary before.")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The glossary now.")
  private Path after;

  @Option(names = "--csv", description = "Write all changes as a table, for other programs.")
  private boolean csv;

  @Option(names = "--all", description = "Show all changes, not only the first of each sort.")
  private boolean all;

  @Mixin private TableOptions tables = new TableOptions();

  DiffCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() throws UsageException, MalformedTableException, IOException {
    List<Change> changes =
        new GlossaryDiff(Glossaries.folding()).between(read("old", before), read("new", after));
    if (csv) {
      Writer out = new OutputStreamWriter(parts.terminal().out(), StandardCharsets.UTF_8);
      ChangesCsv.write(out, tables.format(), changes);
    } else {
      new DiffText(changes, all).lines().forEach(parts.terminal().out()::println);
    }
    return ExitStatus.DONE.code();
  }

  private static List<ReviewedEntry> read(String which, Path file)
      throws UsageException, MalformedTableException {
    return InputFiles.read(which + " glossary", file, Glossaries.reader()::readReviewed);
  }
}
