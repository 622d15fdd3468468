// SPDX-License-Identifier: GPL-3.0-or-later
package byeonggi.pipeline;

import byeonggi.gloss.Proposal;
import byeonggi.gloss.Proposer;
import byeonggi.glossary.Rejection;
import byeonggi.mention.Bracket;
import byeonggi.mention.Found;
import byeonggi.mention.Mention;
import byeonggi.mention.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the first pass makes of one document. Apart from the document's name it follows from the
 * document's bytes, its extension and the settings of the run.
 *
 * @param charset what decoded the document
 * @param counts counts by the names that {@link Manifest} gives them: what became of the
 *     parentheticals and of the terms in them
 * @param proposals the terms with their candidates, in order of place
 * @param rejections the parentheticals without a term and the terms without a candidate; empty
 *     unless they were asked for
 */
record Extraction(
    String charset,
    SortedMap<String, Long> counts,
    List<Proposal> proposals,
    List<Rejection> rejections) {

  Extraction {
    counts = new TreeMap<>(counts);
    proposals = List.copyOf(proposals);
    rejections = List.copyOf(rejections);
  }

  /**
   * Proposes glosses for what an article holds.
   *
   * @param keepsRejections whether what is rejected is listed, too
   */
  static Extraction of(ArticleReader.Article article, Proposer proposer, boolean keepsRejections) {
    List<Rejection> rejections = new ArrayList<>();
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Found passage : article.passages()) {
      count(counts, Manifest.PARENTHETICALS, passage.parentheticals());
      count(counts, Manifest.WITH_TERMS, brackets(passage.mentions()));
      for (Rejected rejected : passage.rejected()) {
        count(counts, Manifest.NO_TERM + rejected.reason().words(), 1);
        if (keepsRejections) {
          rejections.add(Rejection.of(rejected));
        }
      }
    }
    List<Mention> mentions = article.mentions();
    count(counts, Manifest.FOUND, mentions.size());
    List<Optional<Proposal>> proposed = proposer.proposeEach(mentions);
    for (int i = 0; i < proposed.size(); i++) {
      if (proposed.get(i).isEmpty()) {
        count(counts, Manifest.REJECTED + Rejection.NO_CANDIDATE, 1);
        if (keepsRejections) {
          rejections.add(Rejection.of(mentions.get(i)));
        }
      }
    }
    return new Extraction(
        article.charset(),
        counts,
        proposed.stream().flatMap(Optional::stream).toList(),
        rejections);
  }

  /** The same in a document of another name. */
  Extraction in(String document) {
    return new Extraction(
        charset,
        counts,
        proposals.stream().map(proposal -> proposal.in(document)).toList(),
        rejections.stream().map(rejection -> rejection.in(document)).toList());
  }

  private static void count(SortedMap<String, Long> counts, String name, long more) {
    if (more > 0) {
      counts.merge(name, more, Long::sum);
    }
  }

  /** How many brackets the mentions of a passage stand in; those of one bracket are together. */
  private static long brackets(List<Mention> mentions) {
    return mentions.stream().map(Mention::bracket).map(Bracket::span).distinct().count();
  }
}
