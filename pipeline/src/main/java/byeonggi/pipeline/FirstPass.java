// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.ContainerReader;
import byeonggi.document.DocumentException;
import byeonggi.document.EntryHandler;
import byeonggi.document.Flaw;
import byeonggi.document.RawDocument;
import byeonggi.export.Failure;
import byeonggi.finding.Finding;
import byeonggi.gloss.Choice;
import byeonggi.gloss.Proposal;
import byeonggi.gloss.TermCounts;
import byeonggi.glossary.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The first pass over one batch: reads its documents, keeps what is proposed for their mentions,
 * and counts. Not safe for use by several threads.
 */
final class FirstPass {

  /** A document of more bytes is read while no other such is, since its objects take memory. */
  private static final int LARGE = 1 << 20;

  /**
   * Rejections, or findings, that are sorted in memory at a time: a container may hold more than
   * any batch.
   */
  private static final int ENOUGH = 50_000;

  private static final Lock ONE_LARGE = new ReentrantLock();

  private final Engine engine;
  private final Extractor extractor;
  private final Shards shards;
  private final Workplace place;
  private final ProposalFiles kept;
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<KeptFile> files = new ArrayList<>();
  private final ContainerReader containers;
  private final SortedMap<Integer, TermCounts> counts = new TreeMap<>();
  private final SortedMap<String, Long> documentCounts = new TreeMap<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Set<String> expectedLanguages = new HashSet<>();

  /**
   * Begins a batch.
   *
   * @param extractor reads the documents
   * @param shards which counts belong together
   * @param place where what is rejected is kept, if it is
   * @param kept where the mentions are kept for the second pass
   */
  FirstPass(
      Engine engine, Extractor extractor, Shards shards, Workplace place, ProposalFiles kept) {
    this.engine = engine;
    this.extractor = extractor;
    this.shards = shards;
    this.place = place;
    this.kept = kept;
    this.containers = new ContainerReader(engine.reader()::reads, engine.reader().limits());
  }

  /**
   * Reads a document, or the documents of a container. One that can't be read becomes a failure.
   *
   * @return the number of mentions kept
   * @throws IOException if they can't be kept
   */
  int read(SourceDocument source) throws IOException {
    long began = System.nanoTime();
    Outcomes outcomes = new Outcomes();
    try (InputStream in = DocumentBytes.open(source)) {
      containers.read(source.name(), in, outcomes);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (ClosedByInterruptException e) {
      throw e; // The step is cancelled: no fault of the document.
    } catch (IOException e) {
      if (!outcomes.told) {
        outcomes.failed(source.name(), DocumentBytes.problem(e));
      }
    } finally {
      count(Manifest.NANOSECONDS + "read documents", System.nanoTime() - began);
    }
    count(Manifest.MENTIONS, outcomes.mentions);
    return outcomes.mentions;
  }

  /** What becomes of one source and of what is in it. */
  private final class Outcomes implements EntryHandler {
    private boolean told;
    private int mentions;

    @Override
    public void found() {
      count(Manifest.ENTRIES, 1);
    }

    @Override
    public void opened() {
      told = true;
      count(Manifest.CONTAINERS, 1);
    }

    @Override
    public void document(RawDocument document) {
      told = true;
      if (document.bytes().length == 0) {
        skipped("empty");
        return;
      }
      boolean large = document.bytes().length > LARGE;
      if (large) {
        ONE_LARGE.lock();
      }
      try {
        mentions += readArticle(document);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        if (large) {
          ONE_LARGE.unlock();
        }
      }
    }

    @Override
    public void failed(String name, Flaw why) {
      told = true;
      fail(name, why);
      count(Manifest.FAILED, 1);
    }

    @Override
    public void skipped(String reason) {
      told = true;
      count(Manifest.SKIPPED + reason, 1);
    }
  }

  /** Reads an article: it counts as read if nothing is amiss, else as failed. */
  private int readArticle(RawDocument document) throws IOException {
    Extraction extraction;
    try {
      extraction = extractor.extract(document);
    } catch (DocumentException e) {
      return failed(document, e.flaw());
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of ours must cost this document only, and be seen.
      String fault = e.getClass().getSimpleName();
      return failed(document, new Flaw("extract", fault, String.valueOf(e.getMessage())));
    }
    for (Flaw flaw : extraction.flaws()) {
      fail(document.name(), flaw);
    }
    count(extraction.isWhole() ? Manifest.READ : Manifest.FAILED, 1);
    count(Manifest.IN_PART, extraction.isWhole() ? 0 : 1);
    keep(extraction);
    return extraction.proposals().size();
  }

  private int failed(RawDocument document, Flaw why) {
    fail(document.name(), why);
    count(Manifest.FAILED, 1);
    return 0;
  }

  private void keep(Extraction extraction) throws IOException {
    count(Manifest.CHARSET + extraction.charset(), 1);
    extraction.counts().forEach(this::count);
    if (place.keepsRejections()) {
      rejections.addAll(extraction.rejections());
      if (rejections.size() > ENOUGH) {
        spillRejections();
      }
    }
    findings.addAll(extraction.findings());
    if (findings.size() > ENOUGH) {
      spillFindings();
    }
    kept.beginDocument();
    for (Proposal proposal : extraction.proposals()) {
      keep(proposal);
    }
  }

  private void spillRejections() throws IOException {
    rejections.sort(null);
    files.addAll(place.keep(rejections));
    rejections.clear();
  }

  private void spillFindings() throws IOException {
    findings.sort(null);
    files.addAll(place.keepFindings(findings));
    findings.clear();
  }

  /** What was proposed for each term, by shard. */
  SortedMap<Integer, TermCounts> counts() {
    return counts;
  }

  /** What became of the documents. */
  Manifest manifest() throws IOException {
    spillRejections();
    spillFindings();
    return new Manifest(files, failures, documentCounts);
  }

  private void keep(Proposal proposal) throws IOException {
    kept.write(proposal);
    int shard = shards.of(engine.folding().fold(proposal.term()));
    counts.computeIfAbsent(shard, s -> new TermCounts()).add(proposal);
    for (Choice choice : proposal.choices()) {
      if (expectedLanguages.add(choice.language())) {
        // So that a model is loaded while documents are still read.
        engine.analyser().expect(choice.language());
      }
    }
  }

  private void fail(String document, Flaw flaw) {
    failures.add(new Failure(document, flaw.stage(), flaw.error(), flaw.detail()));
  }

  private void count(String name, long more) {
    documentCounts.merge(name, more, Long::sum);
  }
}
