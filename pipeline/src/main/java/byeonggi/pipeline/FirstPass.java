// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.document.DocumentException;
import byeonggi.document.Flaw;
import byeonggi.export.Failure;
import byeonggi.gloss.Choice;
import byeonggi.gloss.Proposal;
import byeonggi.gloss.TermCounts;
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
  private final Spill.Writer<Proposal> kept;
  private final SortedMap<Integer, TermCounts> counts = new TreeMap<>();
  private final SortedMap<String, Long> documentCounts = new TreeMap<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Set<String> expectedLanguages = new HashSet<>();

  /**
   * Begins a batch.
   *
   * @param shards which counts belong together
   * @param kept where the mentions are kept for the second pass
   */
  FirstPass(Engine engine, Shards shards, Spill.Writer<Proposal> kept) {
    this.engine = engine;
    this.shards = shards;
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
    List<Proposal> proposals = new ArrayList<>();
    try {
      ArticleReader.Article article =
          engine.reader().read(document.name(), DocumentBytes.of(document));
      count(Manifest.CHARSET + article.charset(), 1);
      proposals.addAll(engine.proposer().propose(article.mentions()));
      for (Flaw flaw : article.flaws()) {
        failures.add(new Failure(document.name(), flaw.stage(), flaw.error(), flaw.detail()));
      }
      count(Manifest.READ, 1);
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
    for (Proposal proposal : proposals) {
      keep(proposal);
    }
    count(Manifest.MENTIONS, proposals.size());
    return proposals.size();
  }

  /** What was proposed for each term, by shard. */
  SortedMap<Integer, TermCounts> counts() {
    return counts;
  }

  /** What became of the documents. */
  Manifest manifest() {
    return Manifest.ofDocuments(failures, documentCounts);
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
