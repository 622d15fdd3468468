// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.Pair;
import byeonggi.gloss.Proposal;
import byeonggi.glossary.GlossaryCounts;
import byeonggi.glossary.MentionCounter.Counted;
import byeonggi.glossary.MentionCounter.CountedDocument;
import byeonggi.glossary.Occurrence;
import byeonggi.glossary.Rejection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The second pass over the mentions of one file of proposals: decides each with what the whole
 * archive knows, and counts it into its entry. Not safe for use by several threads.
 */
final class SecondPass {

  private final Engine engine;
  private final Shards shards;
  private final ArchiveCounts archive;
  private final boolean keepsRejections;
  private final List<Rejection> rejections = new ArrayList<>();
  private final SortedMap<String, Long> rejected = new TreeMap<>();
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final SortedMap<Integer, GlossaryCounts> counts = new TreeMap<>();

  /** The pairs of the document that is being decided. */
  private final List<Pair> document = new ArrayList<>();

  /**
   * Begins a file.
   *
   * @param shards which counts belong together
   * @param archive what was proposed for each term of the archive
   * @param keepsRejections whether what is rejected is listed
   */
  SecondPass(Engine engine, Shards shards, ArchiveCounts archive, boolean keepsRejections) {
    this.keepsRejections = keepsRejections;
    this.engine = engine;
    this.shards = shards;
    this.archive = archive;
  }

  /** Decides a mention. All mentions of a document must come one after the other. */
  void decide(Proposal proposal) throws IOException {
    int shard = shards.of(engine.folding().fold(proposal.term()));
    if (!document.isEmpty() && !document.get(0).proposal().document().equals(proposal.document())) {
      countDocument();
    }
    Optional<Pair> pair = engine.decider().decide(proposal, archive.shard(shard));
    pair.ifPresentOrElse(
        document::add,
        () ->
            reject(
                proposal,
                engine.decider().isStopped(proposal) ? Rejection.DICTIONARY : Rejection.NO_TERM));
  }

  private void countDocument() {
    CountedDocument counted = engine.counter().count(document);
    counted.rejected().forEach(pair -> reject(pair.proposal(), Rejection.DICTIONARY));
    for (Counted mention : counted.counted()) {
      occurrences.add(mention.occurrence());
      counts
          .computeIfAbsent(shards.of(mention.term().folded()), s -> new GlossaryCounts())
          .add(mention.term(), mention.gloss(), mention.mention());
    }
    document.clear();
  }

  private void reject(Proposal proposal, String reason) {
    rejected.merge(Manifest.REJECTED + reason, 1L, Long::sum);
    if (keepsRejections) {
      rejections.add(Rejection.of(proposal, reason));
    }
  }

  /** How many mentions were rejected, by reason, under the names of {@link Manifest}. */
  SortedMap<String, Long> rejected() {
    countDocument();
    return rejected;
  }

  /** What was rejected, if it is kept, sorted by place. */
  List<Rejection> rejections() {
    countDocument();
    rejections.sort(null);
    return rejections;
  }

  /** The mentions that are counted, sorted by place. */
  List<Occurrence> occurrences() {
    countDocument();
    occurrences.sort(null);
    return occurrences;
  }

  /** The entries' counts, by shard of their source terms. */
  SortedMap<Integer, GlossaryCounts> counts() {
    countDocument();
    return counts;
  }
}
