// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.bench;

import byeonggi.dictionary.Folding;
import byeonggi.dictionary.HanVariants;
import byeonggi.dictionary.UserDictionary;
import byeonggi.document.Decoder;
import byeonggi.document.DocumentException;
import byeonggi.document.DocumentReader;
import byeonggi.document.Passage;
import byeonggi.export.GlossaryCsv;
import byeonggi.export.OccurrencesCsv;
import byeonggi.export.TableFormat;
import byeonggi.gloss.GlossTools;
import byeonggi.gloss.Pair;
import byeonggi.gloss.Proposal;
import byeonggi.gloss.TermCounts;
import byeonggi.glossary.EntryMaker;
import byeonggi.glossary.EntryRules;
import byeonggi.glossary.GlossaryCounts;
import byeonggi.glossary.MentionCounter;
import byeonggi.glossary.MentionCounter.Counted;
import byeonggi.glossary.Occurrence;
import byeonggi.glossary.RankedEntry;
import byeonggi.glossary.TermKinds;
import byeonggi.mention.Mention;
import byeonggi.mention.MentionFinder;
import byeonggi.term.TermAnalysis;
import byeonggi.text.CodePointOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The main job with {@code --analysis=none} as a plain loop: the same parts and the same two
 * tables, without Beam and without spilling. Against it, Beam's price is measured.
 */
@Command(name = "plain-loop", mixinStandardHelpOptions = true)
public final class PlainLoop implements Callable<Integer> {
  private static final int DOCUMENTS_A_TASK = 64;

  @Option(names = "--input", required = true, paramLabel = "DIR")
  private Path input;

  @Option(names = "--output", required = true, paramLabel = "DIR")
  private Path output;

  @Option(names = "--threads", defaultValue = "1", paramLabel = "N")
  private int threads;

  private final Folding folding = new Folding(HanVariants.bundled()::simplify);
  private final UserDictionary dictionary = new UserDictionary(List.of(), folding);
  private final MentionCounter counter = new MentionCounter(folding, dictionary, TermKinds.UNTOLD);
  private final EntryMaker entryMaker =
      new EntryMaker(new EntryRules(1, 700), dictionary, TermKinds.UNTOLD);
  private final GlossTools tools = GlossTools.with(dictionary);
  private final Decoder decoder = new Decoder(Optional.empty());
  private final DocumentReader reader = new DocumentReader();
  private final MentionFinder finder = new MentionFinder();

  /** What the first pass keeps of some documents. */
  private record Proposed(List<Proposal> proposals, TermCounts counts) {}

  /** What the second pass makes of them. */
  private record Decided(List<Occurrence> occurrences, GlossaryCounts counts) {}

  private PlainLoop() {}

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new PlainLoop()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    long began = System.nanoTime();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      run(workers);
    } finally {
      workers.shutdown();
    }
    System.out.printf(Locale.ROOT, "%.2f%n", (System.nanoTime() - began) / 1e9);
    return 0;
  }

  private void run(ExecutorService workers)
      throws IOException, InterruptedException, ExecutionException {
    List<Callable<Proposed>> reading = new ArrayList<>();
    List<Path> files = files();
    for (int i = 0; i < files.size(); i += DOCUMENTS_A_TASK) {
      List<Path> some = files.subList(i, Math.min(files.size(), i + DOCUMENTS_A_TASK));
      reading.add(() -> propose(some));
    }
    TermCounts archive = new TermCounts();
    List<Callable<Decided>> deciding = new ArrayList<>();
    for (Proposed some : all(workers, reading)) {
      archive.addAll(some.counts());
      deciding.add(() -> decide(some.proposals(), archive));
    }
    GlossaryCounts counts = new GlossaryCounts();
    List<Occurrence> occurrences = new ArrayList<>();
    for (Decided some : all(workers, deciding)) {
      counts.addAll(some.counts());
      occurrences.addAll(some.occurrences());
    }
    write(counts, occurrences);
  }

  private static <T> List<T> all(ExecutorService workers, List<Callable<T>> tasks)
      throws InterruptedException, ExecutionException {
    List<T> results = new ArrayList<>(tasks.size());
    for (Future<T> task : workers.invokeAll(tasks)) {
      results.add(task.get());
    }
    return results;
  }

  private List<Path> files() throws IOException {
    try (var paths = Files.walk(input)) {
      return paths
          .filter(path -> reader.reads(path.getFileName().toString()) && Files.isRegularFile(path))
          .sorted(Comparator.comparing(this::name, CodePointOrder.INSTANCE))
          .toList();
    }
  }

  private String name(Path file) {
    return Files.isDirectory(input)
        ? input.relativize(file).toString()
        : file.getFileName().toString();
  }

  private Proposed propose(List<Path> files) throws IOException, DocumentException {
    List<Proposal> proposals = new ArrayList<>();
    TermCounts counts = new TermCounts();
    for (Path file : files) {
      List<Mention> mentions = new ArrayList<>();
      String text = decoder.decode(Files.readAllBytes(file)).text();
      for (Passage passage : reader.read(name(file), text)) {
        mentions.addAll(finder.find(passage).mentions());
      }
      proposals.addAll(tools.proposer().propose(mentions));
    }
    proposals.forEach(counts::add);
    return new Proposed(proposals, counts);
  }

  private Decided decide(List<Proposal> proposals, TermCounts archive) {
    GlossaryCounts counts = new GlossaryCounts();
    List<Occurrence> occurrences = new ArrayList<>();
    List<Pair> pairs =
        proposals.stream()
            .map(proposal -> tools.decider().decide(proposal, archive))
            .flatMap(Optional::stream)
            .toList();
    // Documents are counted one by one for the sake of kinds, which are not told here.
    for (Counted mention : counter.count(pairs).counted()) {
      counts.add(mention.term(), mention.gloss(), mention.mention());
      occurrences.add(mention.occurrence());
    }
    return new Decided(occurrences, counts);
  }

  private void write(GlossaryCounts counts, List<Occurrence> occurrences) throws IOException {
    TableFormat format = new TableFormat(false, true);
    List<RankedEntry> entries = new ArrayList<>();
    counts
        .terms()
        .forEach(
            (term, ofTerm) -> entries.addAll(entryMaker.entries(term, ofTerm, TermAnalysis.NONE)));
    entries.sort(null);
    occurrences.sort(null);
    Files.createDirectories(output);
    try (GlossaryCsv table = new GlossaryCsv(output.resolve("glossary.csv"), format)) {
      for (RankedEntry entry : entries) {
        table.write(entry.entry());
      }
    }
    try (OccurrencesCsv table = new OccurrencesCsv(output.resolve("occurrences.csv"), format)) {
      for (Occurrence occurrence : occurrences) {
        table.write(occurrence);
      }
    }
  }
}
