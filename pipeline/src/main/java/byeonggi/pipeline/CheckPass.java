// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.Deadline;
import byeonggi.document.DocumentException;
import byeonggi.document.EntryHandler;
import byeonggi.document.Flaw;
import byeonggi.document.RawDocument;
import byeonggi.export.Failure;
import byeonggi.finding.ArticleFindings;
import byeonggi.finding.Finding;
import byeonggi.gloss.Pair;
import byeonggi.gloss.TermCounts;
import byeonggi.glossary.GlossaryCounts;
import byeonggi.glossary.MentionCounter.Counted;
import byeonggi.glossary.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the articles of one input and decides their pairs, each article by itself: what is said of
 * one does not depend on which others are checked with it. Not safe for use by several threads.
 */
final class CheckPass implements EntryHandler {
  private final Engine engine;
  private final ArticleFindings articles;
  private final FreshExtractor extractor;
  private final GlossaryCounts counts = new GlossaryCounts();
  private final List<Occurrence> mentions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final List<String> documents = new ArrayList<>();

  /**
   * Begins an input.
   *
   * @param articles what holds each article against the decisions of people
   */
  CheckPass(Engine engine, ArticleFindings articles) {
    this.engine = engine;
    this.articles = articles;
    this.extractor = new FreshExtractor(engine, false);
  }

  @Override
  public void document(RawDocument document) {
    if (document.bytes().length == 0) {
      return;
    }
    try {
      check(document);
    } catch (DocumentException e) {
      failed(document.name(), e.flaw());
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of ours must cost this document only, and be seen.
      String fault = e.getClass().getSimpleName();
      failed(document.name(), new Flaw("check", fault, String.valueOf(e.getMessage())));
    }
  }

  private void check(RawDocument document) throws DocumentException {
    Deadline deadline = Deadline.of(engine.reader().limits());
    ArticleReader.Article article = engine.reader().read(document, deadline);
    Extraction extraction = extractor.extract(article, deadline);
    TermCounts proposed = new TermCounts();
    extraction.proposals().forEach(proposed::add);
    List<Pair> pairs =
        extraction.proposals().stream()
            .map(proposal -> engine.decider().decide(proposal, proposed))
            .flatMap(Optional::stream)
            .toList();
    List<Occurrence> here = new ArrayList<>();
    for (Counted counted : engine.counter().count(pairs).counted()) {
      counts.add(counted.term(), counted.gloss(), counted.mention());
      here.add(counted.occurrence().withoutContext());
    }
    here.sort(null);
    mentions.addAll(here);
    findings.addAll(extraction.findings());
    findings.addAll(articles.in(article.prose(), here));
    extraction.flaws().forEach(flaw -> failed(document.name(), flaw));
    documents.add(document.name());
  }

  @Override
  public void failed(String name, Flaw why) {
    failures.add(new Failure(name, why.stage(), why.error(), why.detail()));
  }

  @Override
  public void found() {}

  @Override
  public void opened() {}

  @Override
  public void skipped(String reason) {}

  /** What is counted of the entries. */
  GlossaryCounts counts() {
    return counts;
  }

  /** The mentions, without what stands around them. */
  List<Occurrence> mentions() {
    return mentions;
  }

  /** What was found in single articles. */
  List<Finding> findings() {
    return findings;
  }

  List<Failure> failures() {
    return failures;
  }

  /** The articles that were read. */
  List<String> documents() {
    return documents;
  }
}
