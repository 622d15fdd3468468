// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.Proposal;
import byeonggi.glossary.GlossaryCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides the mentions of a file of proposals: the second pass, from names of files to names of
 * files.
 *
 * @param engine the parts that know languages
 * @param shards which counts belong together
 * @param place where files are left, and which
 */
record ProposalDecider(EngineSupplier engine, Shards shards, Workplace place) {

  /**
   * What became of a file.
   *
   * @param counts by shard of source terms, the name of a file of the entries' counts
   * @param manifest the files of occurrences and of what was rejected
   */
  record Decided(SortedMap<Integer, String> counts, Manifest manifest) {}

  /**
   * Decides all mentions, and counts them for those who watch the run.
   *
   * @param file the name of a file of proposals
   * @param archive what was proposed for each term of the archive
   */
  Decided decide(String file, ArchiveCounts archive) throws IOException {
    long began = System.nanoTime();
    SecondPass pass = new SecondPass(engine.engine(), shards, archive, place.keepsRejections());
    long mentions = 0;
    try (Spill.Reader<Proposal> proposals = new Spill<>(new ProposalCoder()).open(file)) {
      for (; proposals.hasNext(); mentions++) {
        pass.decide(proposals.next());
      }
    }
    RunCounters.DECIDED.counter().inc(mentions);
    List<KeptFile> files = new ArrayList<>(place.keep(pass.rejections()));
    String run =
        new Spill<>(new OccurrenceCoder())
            .writeAll(place.folder(), "occurrences", pass.occurrences());
    files.add(new KeptFile(KeptFile.Kind.OCCURRENCES, run));
    Spill<GlossaryCounts> spill = new Spill<>(new GlossaryCountsCoder());
    SortedMap<Integer, String> counts = new TreeMap<>();
    for (Map.Entry<Integer, GlossaryCounts> shard : pass.counts().entrySet()) {
      counts.put(shard.getKey(), spill.writeOne(place.folder(), "counted", shard.getValue()));
    }
    SortedMap<String, Long> tallies = new TreeMap<>(pass.rejected());
    tallies.put(Manifest.NANOSECONDS + "decide pairs", System.nanoTime() - began);
    return new Decided(counts, Manifest.of(files, tallies));
  }
}
