// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.TermCounts;
import byeonggi.state.StateFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.Counter;

/**
 * Reads a batch of documents and proposes glosses for their mentions: the first pass, from names of
 * documents to names of files.
 *
 * @param engine the parts that know languages
 * @param shards which counts belong together
 * @param place where files are left, and which
 */
record BatchReader(EngineSupplier engine, Shards shards, Workplace place) {

  /**
   * What became of a batch.
   *
   * @param proposals the names of files of proposals, one or more
   * @param counts by shard, the name of a file that tells how often each gloss was proposed for
   *     each term
   * @param manifest what became of the documents, the failures among it
   */
  record Read(List<String> proposals, SortedMap<Integer, String> counts, Manifest manifest) {}

  /**
   * Reads all documents, one after the other, and counts them for those who watch the run.
   *
   * @param state what earlier runs left, or nothing if no state is kept
   */
  Read read(DocumentBatch batch, Optional<StateFile> state) throws IOException {
    Counter documents = RunCounters.DOCUMENTS.counter();
    Counter mentions = RunCounters.MENTIONS.counter();
    FirstPass pass;
    List<String> proposed;
    Manifest manifest;
    try (ProposalFiles proposals = new ProposalFiles(place.folder());
        Extractor extractor = place.extractor(engine.engine(), state)) {
      pass = new FirstPass(engine.engine(), extractor, shards, place, proposals);
      for (SourceDocument document : batch.documents()) {
        mentions.inc(pass.read(document));
        documents.inc();
      }
      manifest = Manifest.join(List.of(pass.manifest(), extractor.manifest()));
      proposed = proposals.names();
    }
    Spill<TermCounts> spill = new Spill<>(new TermCountsCoder());
    SortedMap<Integer, String> counts = new TreeMap<>();
    for (Map.Entry<Integer, TermCounts> shard : pass.counts().entrySet()) {
      counts.put(shard.getKey(), spill.writeOne(place.folder(), "proposed", shard.getValue()));
    }
    return new Read(proposed, counts, manifest);
  }
}
