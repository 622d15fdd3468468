// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.exchange.ReadGlossary;
import byeonggi.export.ConflictsCsv;
import byeonggi.export.ReviewedCsv;
import byeonggi.export.SideFile;
import byeonggi.glossary.GlossaryMerge;
import byeonggi.glossary.MergeSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Several glossaries as one. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Joins glossaries: several, or a new run with last month's reviewed file. What a person decided"
          + " wins over what the program said; where people disagree the later date wins, else what"
          + " keeps more out, and it is listed. Of two counts of a pair the larger is kept, and so are"
          + " columns that are none of the program's.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  byeonggi merge --glossary=output/glossary.csv --glossary=reviewed.xlsx \\",
      "           --output=glossary.csv",
      "  byeonggi merge --glossary=a.csv --glossary=b.csv --output=both.csv \\",
      "           --conflicts=conflicts.csv"
    })
final class MergeCommand implements Callable<Integer> {
  /** What a table begins with that may be replaced: a glossary, or a dictionary. */
  private static final String FIRST_COLUMN = "source_term,";

  private final Parts parts;

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      required = true,
      description =
          "A glossary.csv, also a reviewed one, or a dictionary. Given as often as there are files;"
              + " their order does not matter.")
  private List<Path> glossaries = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "Where the merged glossary goes. May be one of those that are read.")
  private Path output;

  @Option(
      names = "--conflicts",
      paramLabel = "FILE",
      description =
          "Where the table of the decisions that do not agree goes, with the glosses that different"
              + " files approve.")
  private Path conflicts;

  @Mixin private TableOptions tables = new TableOptions();

  /** Columns of the glossaries that are none of ours: they are kept. */
  private final Set<String> otherColumns = new TreeSet<>();

  MergeCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() throws UsageException, MalformedTableException, IOException {
    if (output.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new UsageException(
          "merge writes CSV; name another --output, and make a workbook of it with export");
    }
    WholeFiles files = new WholeFiles();
    Interruption interruption = new Interruption(parts.terminal(), () -> abandon(files));
    GlossaryMerge.Merged merged;
    try (interruption;
        files) {
      merged = merge(files);
    }
    tell(merged);
    return ExitStatus.DONE.code();
  }

  private void abandon(WholeFiles files) {
    try {
      if (files.abandon()) {
        parts.terminal().complain("interrupted; " + output + " is as it was before");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Merges while it holds the places of both tables. The glossary, which may be one of those that
   * are read, comes last: if the other can't be written, it is as it was.
   */
  private GlossaryMerge.Merged merge(WholeFiles files)
      throws UsageException, MalformedTableException, IOException {
    Optional<SideFile> listed = Optional.empty();
    if (conflicts != null) {
      OutputFiles.checkNotRead("--conflicts", conflicts, "--glossary", glossaries);
      listed = Optional.of(files.open("--conflicts", conflicts, ConflictsCsv.BEGINNING));
    }
    SideFile glossary = files.open("--output", output, FIRST_COLUMN);
    GlossaryMerge.Merged merged = new GlossaryMerge(Glossaries.folding()).merge(sources());
    files.write(
        glossary, file -> ReviewedCsv.write(file, tables.format(), otherColumns, merged.entries()));
    if (listed.isPresent()) {
      files.write(
          listed.get(), file -> ConflictsCsv.write(file, tables.format(), merged.conflicts()));
    }
    files.commit();
    return merged;
  }

  private List<MergeSource> sources() throws UsageException, MalformedTableException {
    List<MergeSource> sources = new ArrayList<>();
    for (Path file : glossaries) {
      ReadGlossary read = InputFiles.read("glossary", file, Glossaries.reader()::readWhole);
      otherColumns.addAll(read.otherColumns());
      new CorrectionText(file, read.corrections()).tell(parts.terminal(), /* quiet= */ false);
      sources.add(new MergeSource(file.toString(), read.entries()));
    }
    return sources;
  }

  private void tell(GlossaryMerge.Merged merged) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s from %s: %s"
            .formatted(
                Figures.count(merged.entries().size(), "row"),
                glossaries.size() == 1 ? "1 glossary" : glossaries.size() + " glossaries",
                output));
    if (merged.overruled() > 0) {
      lines.add(
          "%s left out, since their term is stopped"
              .formatted(Figures.count(merged.overruled(), "row")));
    }
    lines.addAll(new ConflictText(merged.conflicts()).lines());
    lines.forEach(parts.terminal().err()::println);
  }
}
