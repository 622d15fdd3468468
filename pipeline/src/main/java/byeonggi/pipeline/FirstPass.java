// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.DocumentException;
import byeonggi.export.Failure;
import byeonggi.gloss.Choice;
import byeonggi.gloss.Proposal;
import byeonggi.gloss.TermCounts;
import byeonggi.glossary.Rejection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The first pass over one batch: reads its documents, keeps what is proposed for their mentions,
 * and counts. Not safe for use by several threads.
 */
final class FirstPass {

  private final Engine engine;
  private final Shards shards;
  private final Extractor extractor;
  private final boolean keepsRejections;
  private final Spill.Writer<Proposal> kept;
  private final List<Rejection> rejections = new ArrayList<>();
  private final SortedMap<Integer, TermCounts> counts = new TreeMap<>();
  private final SortedMap<String, Long> documentCounts = new TreeMap<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Set<String> expectedLanguages = new HashSet<>();

  /**
   * Begins a batch.
   *
   * @param extractor reads the documents
   * @param shards which counts belong together
   * @param keepsRejections whether what is rejected is listed
   * @param kept where the mentions are kept for the second pass
   */
  FirstPass(
      Engine engine,
      Extractor extractor,
      Shards shards,
      boolean keepsRejections,
      Spill.Writer<Proposal> kept) {
    this.engine = engine;
    this.extractor = extractor;
    this.shards = shards;
    this.keepsRejections = keepsRejections;
    this.kept = kept;
  }

  /**
   * Reads a document. One that can't be read becomes a failure.
   *
   * @return the number of mentions kept
   * @throws IOException if they can't be kept
   */
  int read(SourceDocument document) throws IOException {
    long began = System.nanoTime();
    Extraction extraction;
    try {
      extraction = extractor.extract(document.name(), DocumentBytes.of(document));
    } catch (DocumentException e) {
      fail(document, e.stage(), e.error(), e.detail());
      return 0;
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of ours must cost this document only, and be seen.
      fail(document, "extract", e.getClass().getSimpleName(), String.valueOf(e.getMessage()));
      return 0;
    } finally {
      count(Manifest.NANOSECONDS + "read documents", System.nanoTime() - began);
    }
    keep(extraction);
    return extraction.proposals().size();
  }

  private void keep(Extraction extraction) throws IOException {
    for (Proposal proposal : extraction.proposals()) {
      keep(proposal);
    }
    if (keepsRejections) {
      rejections.addAll(extraction.rejections());
    }
    extraction.counts().forEach(this::count);
    count(Manifest.CHARSET + extraction.charset(), 1);
    count(Manifest.MENTIONS, extraction.proposals().size());
    count(Manifest.READ, 1);
  }

  /** What was rejected, if it is kept, sorted by place. */
  List<Rejection> rejections() {
    rejections.sort(null);
    return rejections;
  }

  /** What was proposed for each term, by shard. */
  SortedMap<Integer, TermCounts> counts() {
    return counts;
  }

  /**
   * What became of the documents.
   *
   * @param files what was kept of them
   */
  Manifest manifest(List<KeptFile> files) {
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

  private void fail(SourceDocument document, String stage, String error, String detail) {
    failures.add(new Failure(document.name(), stage, error, detail));
    count(Manifest.FAILED, 1);
  }

  private void count(String name, long more) {
    documentCounts.merge(name, more, Long::sum);
  }
}
