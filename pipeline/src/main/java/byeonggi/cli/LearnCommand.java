// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.UserDictionary;
import byeonggi.evaluation.Ablation;
import byeonggi.evaluation.AnnotatedArchive;
import byeonggi.evaluation.AnnotatedDocument;
import byeonggi.evaluation.Coverage;
import byeonggi.evaluation.CrossValidation;
import byeonggi.evaluation.Domains;
import byeonggi.evaluation.Folds;
import byeonggi.evaluation.Gold;
import byeonggi.evaluation.Learner;
import byeonggi.evaluation.Occurrences;
import byeonggi.evaluation.RankerLearner;
import byeonggi.evaluation.Report;
import byeonggi.evaluation.TwoStageLearner;
import byeonggi.gloss.GlossTools;
import byeonggi.gloss.Pair;
import byeonggi.gloss.Weights;
import byeonggi.gloss.WeightsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the ranker's weights from annotated articles, and tells how good they are. */
@Command(
    name = "learn",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Learns the weights of the ranker from annotated articles. With --folds it tells how good"
          + " such weights are on articles that they were not learnt from; with --ablation, what"
          + " each evidence brings.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  byeonggi learn --gold=articles/gold.tsv --input=articles \\",
      "           --output=dictionaries/ranker.tsv",
      "  byeonggi learn --gold=a.tsv --input=a --gold=b.tsv --input=b --folds=10 --errors"
    })
final class LearnCommand implements Callable<Integer> {
  /**
   * For the second stage documents must be scored by others, as in a cross-validation; more parts
   * than this change nothing but the time.
   */
  private static final int INNER_FOLDS = 4;

  private final Parts parts;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description =
          "What annotators say: cells parted by tabs, one row a bracket and term. May be given"
              + " several times; all are learnt from together.")
  private List<Path> golds = new ArrayList<>();

  @Option(
      names = "--input",
      paramLabel = "PATH",
      required = true,
      description =
          "The folder of the gold's documents, or its only document. As often as --gold, in the"
              + " same order.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the weights go. May be left out with --folds.")
  private Path output;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description =
          "Cross-validate: deal the documents into N parts, judge each part by weights learnt from"
              + " the others, and print the figures.")
  private Integer folds;

  @Option(
      names = "--fold-by",
      paramLabel = "document|domain",
      defaultValue = "document",
      converter = FoldBy.Converter.class,
      description =
          "What comes into a part as a whole: a document, or all documents of a domain, which tells"
              + " how good the weights are in domains never seen. By default document.")
  private FoldBy foldBy;

  @Option(
      names = "--documents",
      paramLabel = "FILE",
      description =
          "A table with the columns document and domain: adds figures by domain. May be given"
              + " several times.")
  private List<Path> documents = new ArrayList<>();

  @Option(
      names = "--occurrences",
      paramLabel = "FILE",
      description =
          "Write what the cross-validation chose as an occurrences.csv, for byeonggi evaluate.")
  private Path occurrences;

  @Option(
      names = "--ablation",
      description =
          "Cross-validate once more without each evidence, and hold three simple ways to find"
              + " glosses against the same gold: tells what each evidence brings. Takes a dozen times"
              + " as long.")
  private boolean ablation;

  @Option(names = "--errors", description = "List every mistake of the cross-validation.")
  private boolean errors;

  @Mixin private TableOption tables = new TableOption();

  LearnCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() throws UsageException, MalformedTableException {
    checkOptions();
    Domains domains = domains();
    GlossTools tools = new GlossTools(new Weights(Map.of()), UserDictionary.EMPTY);
    List<AnnotatedSet> sets =
        new AnnotatedSets(new AnnotatedArchive(tools.judge())).read(golds, inputs);
    List<AnnotatedDocument> all = sets.stream().flatMap(set -> set.documents().stream()).toList();
    UnaryOperator<String> group = foldBy.groups(domains);
    Learner learner = learner(new RankerLearner(), group, tools);
    say("learning from " + Figures.count(all.size(), "document"));
    if (folds != null) {
      CrossValidation validation =
          crossValidate(sets, all, new Folds(folds, group), learner, tools, domains);
      if (ablation) {
        Ablation without =
            new Ablation(
                all,
                new Folds(folds, group),
                name -> learner(new RankerLearner().without(name), group, tools),
                tools);
        parts.terminal().out().println();
        new AblationRun(sets, domains, this::say)
            .lines(validation, without, tables.style())
            .forEach(parts.terminal().out()::println);
      }
    }
    if (output != null) {
      write(learner.learn(all));
    }
    return ExitStatus.DONE.code();
  }

  private static Learner learner(
      RankerLearner local, UnaryOperator<String> group, GlossTools tools) {
    return new TwoStageLearner(local, new Folds(INNER_FOLDS, group), tools);
  }

  private void checkOptions() throws UsageException {
    if (folds == null && output == null) {
      throw new UsageException("nothing to do; give --output, --folds or both");
    }
    if (folds == null && (errors || ablation || occurrences != null)) {
      throw new UsageException(
          "%s tells of a cross-validation; give --folds as well"
              .formatted(errors ? "--errors" : ablation ? "--ablation" : "--occurrences"));
    }
    if (folds != null && folds < 2) {
      throw new UsageException("--folds=" + folds + " is too low; give 2 or more");
    }
    if (foldBy == FoldBy.DOMAIN && documents.isEmpty()) {
      throw new UsageException("--fold-by=domain needs to know the domains; give --documents");
    }
    OutputFiles.checkWritable("--output", output);
    OutputFiles.checkWritable("--occurrences", occurrences);
  }

  private Domains domains() throws UsageException, MalformedTableException {
    Domains domains = new Domains(Map.of());
    for (Path file : documents) {
      domains = domains.with(InputFiles.read("table of documents", file, Domains::read));
    }
    return domains;
  }

  private CrossValidation crossValidate(
      List<AnnotatedSet> sets,
      List<AnnotatedDocument> all,
      Folds folding,
      Learner learner,
      GlossTools tools,
      Domains domains)
      throws UsageException {
    if (folding.groups(all) < folds) {
      throw new UsageException(
          "--folds=%d is too high; there are only %s"
              .formatted(
                  folds,
                  Figures.count(
                      folding.groups(all), foldBy == FoldBy.DOMAIN ? "domain" : "document")));
    }
    CrossValidation validation =
        CrossValidation.of(
            all, folding, learner, tools, (fold, of) -> say("fold " + fold + " of " + of));
    List<Pair> pairs = validation.pairs();
    if (occurrences != null) {
      write(pairs);
    }
    print(sets, pairs, validation.pairsWithoutArchive(), domains);
    return validation;
  }

  private static Gold joined(List<AnnotatedSet> sets) {
    return Gold.joined(sets.stream().map(AnnotatedSet::gold).toList());
  }

  private void print(
      List<AnnotatedSet> sets, List<Pair> pairs, List<Pair> withoutArchive, Domains domains) {
    LearningText text = new LearningText();
    SettledText settled = new SettledText();
    for (AnnotatedSet set : sets) {
      Report report = report(set.gold(), pairs, domains);
      text.add(
          set.file().toString(),
          Coverage.of(set.documents()),
          report,
          report(set.gold(), withoutArchive, domains));
      settled.add(set.file().toString(), report);
    }
    Gold joined = joined(sets);
    Coverage coverage =
        Coverage.of(sets.stream().flatMap(set -> set.documents().stream()).toList());
    Report whole = report(joined, pairs, domains);
    if (sets.size() > 1) {
      text.add("all", coverage, whole, report(joined, withoutArchive, domains));
      settled.add("all", whole);
    }
    tables.style().apply(text.table()).forEach(parts.terminal().out()::println);
    parts.terminal().out().println();
    tables.style().apply(settled.table()).forEach(parts.terminal().out()::println);
    parts.terminal().out().println();
    new ReportText(whole, tables.style()).lines().forEach(parts.terminal().out()::println);
    if (errors) {
      for (AnnotatedSet set : sets) {
        Coverage own = Coverage.of(set.documents());
        new ErrorList(report(set.gold(), pairs, domains).matching(), own.offered()::contains)
            .lines()
            .forEach(parts.terminal().out()::println);
      }
    }
  }

  private Report report(Gold gold, List<Pair> pairs, Domains domains) {
    return Report.of(
        gold,
        Occurrences.of(pairs, gold),
        Optional.empty(),
        documents.isEmpty() ? Optional.empty() : Optional.of(domains));
  }

  private void write(List<Pair> pairs) throws UsageException {
    try {
      ChosenPairs.write(pairs, occurrences);
    } catch (IOException e) {
      throw new UsageException("%s can't be written: %s".formatted(occurrences, e.getMessage()), e);
    }
  }

  private void write(Weights weights) throws UsageException {
    try {
      WeightsFile.write(weights, output);
    } catch (IOException e) {
      throw new UsageException("%s can't be written: %s".formatted(output, e.getMessage()), e);
    }
    say("wrote " + output);
  }

  private void say(String what) {
    parts.terminal().err().println(what);
  }
}
