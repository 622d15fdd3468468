// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.cli;

import byeonggi.dictionary.Folding;
import byeonggi.dictionary.HanVariants;
import byeonggi.dictionary.MalformedTableException;
import byeonggi.dictionary.UserDictionary;
import byeonggi.evaluation.AnnotatedArchive;
import byeonggi.evaluation.Domains;
import byeonggi.evaluation.KindExample;
import byeonggi.evaluation.KindExamples;
import byeonggi.evaluation.KindLearner;
import byeonggi.evaluation.KindScores;
import byeonggi.evaluation.KindScores.Told;
import byeonggi.evaluation.KindValidation;
import byeonggi.gloss.GlossTools;
import byeonggi.glossary.CuedKinds;
import byeonggi.glossary.MentionCounter;
import byeonggi.term.CoreNlpTermAnalyser;
import byeonggi.term.KindClassifier;
import byeonggi.term.KindWeights;
import byeonggi.term.KindWeightsFile;
import byeonggi.term.MissingModelsException;
import byeonggi.term.ModelBundle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the weights that tell kinds from annotated articles, and tells how good they are. */
@Command(
    name = "learn-kinds",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Learns the weights that tell whether a term is a person, a place and so on, from annotated"
          + " articles. With --folds it tells how good such weights are on articles that they were"
          + " not learnt from.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  byeonggi learn-kinds --gold=articles/gold.tsv --input=articles \\",
      "           --output=dictionaries/kind-weights.tsv",
      "  byeonggi learn-kinds --gold=a.tsv --input=a --gold=b.tsv --input=b --folds=10"
    })
final class LearnKindsCommand implements Callable<Integer> {
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
          "Cross-validate: deal the documents into N parts, tell the kinds of each part by weights"
              + " learnt from the others, and print the figures.")
  private Integer folds;

  @Option(
      names = "--fold-by",
      paramLabel = "document|domain",
      defaultValue = "document",
      converter = FoldBy.Converter.class,
      description = "What comes into a part as a whole. By default document.")
  private FoldBy foldBy;

  @Option(
      names = "--documents",
      paramLabel = "FILE",
      description =
          "A table with the columns document and domain, for --fold-by=domain. May be given"
              + " several times.")
  private List<Path> documents = new ArrayList<>();

  @Mixin private TableOption tables = new TableOption();

  LearnKindsCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() throws UsageException, MalformedTableException {
    checkOptions();
    UnaryOperator<String> group = foldBy.groups(domains());
    GlossTools tools = GlossTools.with(UserDictionary.EMPTY);
    CuedKinds kinds = new CuedKinds(new KindClassifier(new KindWeights(Map.of())));
    HanVariants variants = HanVariants.bundled();
    KindExamples maker =
        new KindExamples(
            tools,
            new MentionCounter(new Folding(variants::simplify), UserDictionary.EMPTY, kinds),
            kinds,
            new CoreNlpTermAnalyser(models(), variants::simplify));
    List<AnnotatedSet> sets =
        new AnnotatedSets(new AnnotatedArchive(tools.judge())).read(golds, inputs);
    List<List<KindExample>> bySet =
        sets.stream().map(set -> maker.of(set.documents(), set.gold())).toList();
    List<KindExample> all = bySet.stream().flatMap(List::stream).toList();
    say("learning from " + Figures.count(all.size(), "mention"));
    if (folds != null) {
      validate(sets, bySet, all, group);
    }
    if (output != null) {
      write(all);
    }
    return ExitStatus.DONE.code();
  }

  private void checkOptions() throws UsageException {
    if (folds == null && output == null) {
      throw new UsageException("nothing to do; give --output, --folds or both");
    }
    if (folds != null && folds < 2) {
      throw new UsageException("--folds=" + folds + " is too low; give 2 or more");
    }
    if (foldBy == FoldBy.DOMAIN && documents.isEmpty()) {
      throw new UsageException("--fold-by=domain needs to know the domains; give --documents");
    }
    OutputFiles.checkWritable("--output", output);
  }

  private Domains domains() throws UsageException, MalformedTableException {
    Domains domains = new Domains(Map.of());
    for (Path file : documents) {
      domains = domains.with(InputFiles.read("table of documents", file, Domains::read));
    }
    return domains;
  }

  private static ModelBundle models() throws UsageException {
    try {
      return ModelBundle.open();
    } catch (MissingModelsException e) {
      throw new UsageException(e.getMessage(), e);
    }
  }

  private void validate(
      List<AnnotatedSet> sets,
      List<List<KindExample>> bySet,
      List<KindExample> all,
      UnaryOperator<String> group) {
    List<Told> told = new KindValidation(new KindLearner()).tell(all, folds, group);
    KindsText text = new KindsText();
    int from = 0;
    for (int i = 0; i < sets.size(); i++) {
      int to = from + bySet.get(i).size();
      text.add(sets.get(i).file().toString(), KindScores.of(told.subList(from, to)));
      from = to;
    }
    KindScores whole = KindScores.of(told);
    if (sets.size() > 1) {
      text.add("all", whole);
    }
    tables.style().apply(text.table()).forEach(parts.terminal().out()::println);
    parts.terminal().out().println();
    tables.style().apply(KindsText.confusions(whole)).forEach(parts.terminal().out()::println);
  }

  private void write(List<KindExample> examples) throws UsageException {
    try {
      KindWeightsFile.write(new KindLearner().learn(examples), output);
    } catch (IOException e) {
      throw new UsageException("%s can't be written: %s".formatted(output, e.getMessage()), e);
    }
    say("wrote " + output);
  }

  private void say(String what) {
    parts.terminal().err().println(what);
  }
}
