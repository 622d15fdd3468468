// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.dictionary.Decision;
import byeonggi.dictionary.UserDictionary;
import byeonggi.dictionary.UserEntry;
import byeonggi.document.ContainerReader;
import byeonggi.document.DocumentReader;
import byeonggi.document.Flaw;
import byeonggi.document.Limits;
import byeonggi.export.Failure;
import byeonggi.finding.ArticleFindings;
import byeonggi.finding.Finding;
import byeonggi.finding.GlossaryFindings;
import byeonggi.glossary.EntryRules;
import byeonggi.glossary.GlossaryCounts;
import byeonggi.glossary.Occurrence;
import byeonggi.text.CodePointOrder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * Holds articles against a glossary that people decided. Reads as {@code extract} does, but without
 * a pipeline: a few articles are done before Beam has started. Runs once.
 */
public final class CheckJob {
  /** More would hold too many large documents at a time. */
  private static final int MOST_THREADS = 4;

  private static final EntryRules RULES = new EntryRules(1, 0);

  private final CheckRequest request;
  private final Progress progress;

  /** Prepares a run; nothing is touched yet. */
  public CheckJob(CheckRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /** Begins to load what every check needs, while the caller reads the glossary. */
  public static void prepare() {
    EngineStart.begin(new LanguageEngine(List.of(), "", false, RULES, Limits.USUAL));
  }

  /**
   * Runs to the end.
   *
   * @throws ExtractException if there is no article, or an input is not there
   */
  public CheckResult run() throws ExtractException {
    progress.update("looking for articles", 0, 0, 0);
    if (request.inputs().stream().anyMatch(InputFiles::isRemote)) {
      FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    }
    Inputs inputs = new InputFiles(new DocumentReader(), request.own()).find(request.inputs());
    Engine engine = engine();
    UserDictionary dictionary = new UserDictionary(request.decisions(), engine.folding());
    ArticleFindings articles = new ArticleFindings(request.decisions(), dictionary);
    Sum sum = new Sum(inputs);
    try {
      readAll(inputs.documents(), engine, articles, sum);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExtractException(ExtractException.Cause.INTERRUPTED, "Interrupted.");
    }
    return sum.result(engine, dictionary);
  }

  /** Rejected pairs are decided as any other, to be seen. */
  private Engine engine() {
    List<UserEntry> heard =
        request.decisions().stream().filter(row -> row.decision() != Decision.REJECTED).toList();
    String charset = request.charset().map(Charset::name).orElse("");
    return new LanguageEngine(heard, charset, false, RULES, request.limits()).engine();
  }

  private void readAll(
      List<SourceDocument> sources, Engine engine, ArticleFindings articles, Sum sum)
      throws InterruptedException {
    if (sources.size() == 1) {
      sum.add(sources.get(0), read(sources.get(0), engine, articles));
      return;
    }
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<CheckPass>> passes = new ArrayList<>();
      for (SourceDocument source : sources) {
        passes.add(pool.submit(() -> read(source, engine, articles)));
      }
      for (int i = 0; i < passes.size(); i++) {
        sum.add(sources.get(i), passes.set(i, null).get());
        progress.update("reading", i + 1, sources.size(), sum.mentions.size());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static CheckPass read(SourceDocument source, Engine engine, ArticleFindings articles) {
    CheckPass pass = new CheckPass(engine, articles);
    ContainerReader containers =
        new ContainerReader(engine.reader()::reads, engine.reader().limits());
    try (InputStream in = DocumentBytes.open(source)) {
      containers.read(source.name(), in, pass);
    } catch (IOException e) {
      Flaw problem = DocumentBytes.problem(e);
      pass.failed(source.name(), problem);
    }
    return pass;
  }

  /** What the inputs came to, added up in their order. */
  private static final class Sum {
    private final GlossaryCounts counts = new GlossaryCounts();
    private final List<Occurrence> mentions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Failure> failures;
    private final List<String> documents = new ArrayList<>();
    private final Map<String, String> paths = new HashMap<>();

    Sum(Inputs inputs) {
      failures = new ArrayList<>(inputs.failures());
    }

    void add(SourceDocument source, CheckPass pass) {
      counts.addAll(pass.counts());
      mentions.addAll(pass.mentions());
      findings.addAll(pass.findings());
      failures.addAll(pass.failures());
      documents.addAll(pass.documents());
      List<String> names = new ArrayList<>(pass.documents());
      pass.failures().forEach(failure -> names.add(failure.document()));
      for (String name : names) {
        boolean inside = name.startsWith(source.name());
        String entry = inside ? name.substring(source.name().length()) : "";
        paths.put(name, source.location() + entry);
      }
    }

    CheckResult result(Engine engine, UserDictionary dictionary) {
      GlossaryFindings ofTerms =
          new GlossaryFindings(
              dictionary, engine.folding(), GlossaryFindings.Shown.IN_EACH_DOCUMENT);
      new EntryPass(engine).entries(counts).forEach(ranked -> ofTerms.add(ranked.entry()));
      mentions.sort(null);
      mentions.forEach(ofTerms::add);
      findings.addAll(ofTerms.findings());
      findings.sort(null);
      failures.sort(null);
      documents.sort(CodePointOrder.INSTANCE);
      return new CheckResult(findings, documents, failures, paths);
    }
  }
}
