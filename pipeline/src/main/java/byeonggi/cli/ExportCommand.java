// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.exchange.Direction;
import byeonggi.exchange.EditedFilesException;
import byeonggi.exchange.Exporter;
import byeonggi.exchange.Format;
import byeonggi.exchange.Formats;
import byeonggi.exchange.Selection;
import byeonggi.export.FindingsOfSet;
import byeonggi.glossary.GlossaryMerge;
import byeonggi.glossary.MergeSource;
import byeonggi.glossary.ReviewedEntry;
import byeonggi.glossary.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A glossary in the formats of other tools. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Writes a glossary in the formats that translators' tools import. What a tool can't take is"
          + " listed with the reason in dropped.csv.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  byeonggi export --formats",
      "  byeonggi export --format=xlsx,omegat",
      "  byeonggi export --format=all --status=approved,preferred --min-confidence=0.7",
      "  byeonggi export --glossary=reviewed.csv --format=deepl-tsv --lang=zh"
    })
final class ExportCommand implements Callable<Integer> {
  private static final String ALL = "all";

  private final Parts parts;

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      defaultValue = "output/glossary.csv",
      description = "The glossary. By default ${DEFAULT-VALUE}.")
  private Path glossary;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      split = ",",
      description = "What to write: names with commas between, or all. See --formats.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--formats", description = "List the formats, and end.")
  private boolean lists;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "exports",
      description =
          "The folder that the files go to, as one set. By default ${DEFAULT-VALUE}/ of the current"
              + " folder. Files of the earlier export there are replaced, and removed if this one has"
              + " none of their name. Never replaced without --force, nor ever removed: a file that"
              + " was changed since, or that no export wrote.")
  private Path output;

  @Option(
      names = "--direction",
      paramLabel = "WAY",
      defaultValue = "source-target",
      converter = Way.class,
      description =
          "source-target: from the original into Korean; target-source: from Korean into the"
              + " original. By default ${DEFAULT-VALUE}.")
  private Direction direction;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      defaultValue = "approved,preferred,variant",
      converter = UsableStatus.class,
      description =
          "Which entries: approved, preferred, variant, with commas between. By default all three."
              + " Rejected ones only in the workbook for review,"
              + " with the approved.")
  private Set<Status> statuses = EnumSet.noneOf(Status.class);

  @Option(
      names = "--min-occurrences",
      paramLabel = "N",
      defaultValue = "0",
      description = "Leave out entries that occur less often, unless they are approved.")
  private long minOccurrences;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "0",
      description = "Leave out entries of lower confidence, from 0 to 1, unless they are approved.")
  private double minConfidence;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      split = ",",
      description = "Only terms of these languages: zh, ja, en, ko-Hani. By default all.")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--force",
      description =
          "Replace files that were changed since they were written, or not written here, where this"
              + " export has files of their names.")
  private boolean force;

  private static final class Way extends WordConverter<Direction> {
    Way() {
      super(List.of(Direction.values()));
    }
  }

  private static final class UsableStatus extends WordConverter<Status> {
    UsableStatus() {
      super(Arrays.stream(Status.values()).filter(Status::isUsable).toList());
    }
  }

  ExportCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() throws UsageException, MalformedTableException, IOException {
    if (lists) {
      list();
      return ExitStatus.DONE.code();
    }
    Exporter exporter =
        new Exporter(
            withFindings(formats()),
            new Selection(
                direction, leastOccurrences(), confidencePerMille(), statuses, languageRanges()),
            force);
    GlossaryMerge.Merged settled = settled();
    checkLanguages(settled.entries());
    return Interruption.hearing(parts.terminal(), () -> export(exporter, settled)).code();
  }

  private ExitStatus export(Exporter exporter, GlossaryMerge.Merged settled)
      throws UsageException, IOException {
    try {
      Exporter.Summary summary = exporter.exportReviewed(settled.entries(), output, options());
      new ExportText(summary, settled).lines().forEach(parts.terminal().err()::println);
      return ExitStatus.DONE;
    } catch (EditedFilesException e) {
      throw new UsageException(
          "%s was changed since it was exported, or is not of an export; move it away, or replace it with --force"
              .formatted(e.files().stream().map(Path::toString).collect(Collectors.joining(", "))),
          e);
    }
  }

  /**
   * The rows as {@code merge} would write them of this glossary alone: what one row decides holds
   * for the other rows of the pair and of the term too.
   */
  private GlossaryMerge.Merged settled()
      throws UsageException, MalformedTableException, IOException {
    List<ReviewedEntry> entries =
        InputFiles.read("glossary", glossary, Glossaries.reader()::readReviewed);
    return new GlossaryMerge(Glossaries.folding())
        .merge(List.of(new MergeSource(glossary.toString(), entries)));
  }

  private void list() {
    int width = Formats.all().stream().mapToInt(format -> format.name().length()).max().orElse(0);
    for (Format format : Formats.all()) {
      String name = format.name();
      parts
          .terminal()
          .out()
          .println(name + " ".repeat(width - name.length() + 2) + format.summary());
    }
  }

  private List<Format> formats() throws UsageException {
    if (names.isEmpty()) {
      throw new UsageException("which format? Give --format=NAME; --formats lists them");
    }
    List<String> asked = names.stream().map(String::strip).distinct().toList();
    List<String> known = Formats.all().stream().map(Format::name).toList();
    List<Format> formats = new ArrayList<>();
    for (String name : asked) {
      if (name.equals(ALL)) {
        continue;
      }
      formats.add(
          Formats.named(name)
              .orElseThrow(() -> new UsageException(Mistakes.unknown("format", name, known))));
    }
    return asked.contains(ALL) ? Formats.all() : formats;
  }

  private long leastOccurrences() throws UsageException {
    if (minOccurrences < 0) {
      throw new UsageException(
          "--min-occurrences=" + minOccurrences + " is out of range; give 0 or more");
    }
    return minOccurrences;
  }

  private List<Format> withFindings(List<Format> formats) throws UsageException {
    try {
      return Formats.showing(() -> FindingsOfSet.beside(glossary), formats);
    } catch (IOException e) {
      throw new UsageException(
          "the findings beside %s can't be read: %s; run extract again, or move them away"
              .formatted(glossary, e.getMessage()),
          e);
    }
  }

  private int confidencePerMille() throws UsageException {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new UsageException(
          "--min-confidence=" + minConfidence + " is out of range; give 0 to 1");
    }
    return (int) Math.round(minConfidence * 1000);
  }

  private List<String> languageRanges() throws UsageException {
    for (String language : languages) {
      try {
        new Locale.LanguageRange(language);
      } catch (IllegalArgumentException e) {
        throw new UsageException(
            "--lang=%s is no tag of a language like zh, ja or ko-Hani".formatted(language), e);
      }
    }
    return languages;
  }

  /** To export nothing would take the former export away. */
  private void checkLanguages(List<ReviewedEntry> entries) throws UsageException {
    List<String> tags = Selection.languagesOf(entries);
    for (String language : languages) {
      if (Locale.filterTags(List.of(new Locale.LanguageRange(language)), tags).isEmpty()) {
        throw new UsageException(
            "no entry of the glossary has the language %s; there are %s"
                .formatted(language, String.join(", ", tags)));
      }
    }
  }

  private SortedMap<String, String> options() {
    SortedMap<String, String> options = new TreeMap<>();
    options.put("direction", WordConverter.word(direction));
    options.put("format", String.join(",", names));
    options.put("glossary", glossary.toString());
    options.put("lang", String.join(",", languages));
    options.put("min-confidence", String.valueOf(minConfidence));
    options.put("min-occurrences", String.valueOf(minOccurrences));
    options.put(
        "status", statuses.stream().map(Status::word).sorted().collect(Collectors.joining(",")));
    return options;
  }
}
